/** What the panel draws only when it is asked to. It reads exchanges anew and explains rules, and so needs the whole engine. */
export { Details } from '../details/details.tsx';
export { FindingList } from '../findings/finding-list.tsx';
export { Fix } from '../findings/fix.tsx';
export { RowMenu } from './row-menu.tsx';
