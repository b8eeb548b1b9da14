import { lazy } from '../ui/lazy.tsx';

// Together with the panel they would keep it from its first paint.
const rest = () => import('./rest.ts');
export const Details = lazy(async () => (await rest()).Details);
export const RowMenu = lazy(async () => (await rest()).RowMenu);
export const Fix = lazy(async () => (await rest()).Fix);
export const FindingList = lazy(async () => (await rest()).FindingList);

/** Loads what is drawn later, as soon as there is nothing better to do. */
export const loadTheRest = async (): Promise<void> => {
  await Promise.all([Details.preload(), Fix.preload(), RowMenu.preload(), FindingList.preload()]);
};
