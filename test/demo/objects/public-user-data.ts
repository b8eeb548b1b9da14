import { ada } from '../instance/people.ts';
import type { World } from '../world.ts';
import { imageUrl } from './image.ts';

export const publicUserData = (world: World) => ({
  first_name: ada.firstName,
  last_name: ada.lastName,
  image_url: adaImage(world),
  has_image: false,
  identifier: ada.email.address,
  username: ada.username,
  profile_image_url: adaImage(world),
});

export const adaImage = ({ instance }: World): string => imageUrl(instance.published.id, ada.id, 'AL');
