import { useTranslation } from 'react-i18next';
import { Scene } from '../ui/scene.tsx';
import classes from './welcome.module.css';

/** Picture and promise beside the sign-in. */
export function Welcome() {
  const { t } = useTranslation('common');
  return (
    <div className={classes.welcome}>
      <Scene />
      <p className={classes.words}>{t('promise')}</p>
    </div>
  );
}
