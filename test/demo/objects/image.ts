// Clerk's avatar addresses hold a description of the picture to draw, so they identify whom they show.
export const imageUrl = (instanceId: string, ownerId: string, initials: string): string => {
  const description = JSON.stringify({ type: 'default', iid: instanceId, rid: ownerId, initials });
  return `https://img.clerk.com/${Buffer.from(description).toString('base64url')}`;
};
