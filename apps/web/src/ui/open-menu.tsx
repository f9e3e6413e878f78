import { Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { MenuEntry, MenuPlace } from './press-menu.tsx';

/** The menu of a PressMenu, open from the start. */
export function OpenMenu({
  button,
  entries,
  position = 'bottom-end',
  width,
}: { button: ReactElement; entries: readonly MenuEntry[] } & MenuPlace) {
  const choice = entries.some((each) => each.chosen !== undefined);
  return (
    <Menu defaultOpened position={position} width={width} withinPortal>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        {choice ? (
          <Menu.RadioGroup
            value={entries.find((each) => each.chosen)?.key ?? ''}
            onChange={(key) => entries.find((each) => each.key === key)?.onChoose?.()}
          >
            {entries.map((each) => (
              <Menu.RadioItem key={each.key} value={each.key} lang={each.lang} closeMenuOnClick>
                {each.label}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
        ) : (
          entries.map((each) =>
            each.to ? (
              <Menu.Item key={each.key} component={Link} to={each.to} leftSection={each.icon}>
                {each.label}
              </Menu.Item>
            ) : (
              <Menu.Item key={each.key} leftSection={each.icon} onClick={each.onChoose}>
                {each.label}
              </Menu.Item>
            ),
          )
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
