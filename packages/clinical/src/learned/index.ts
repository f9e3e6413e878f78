/** The door for others who learn to read: the same features and the same kind of model, for questions of their own. */
export { addWords, FeatureBag, type Features, type Word } from './feature-bag.ts';
export { LinearModel, type StoredModel, softmax } from './linear-model.ts';
