/** Medium: JSON behind a guard that keeps it from being run as a script. */
import { letters, type Resident } from '../accounts.ts';
import { page } from '../document.ts';
import { captured, html, json, type Reply, type Twin } from '../exchange.ts';

const GUARD = '])}while(1);</x>';

const guarded = (status: number, value: unknown): Reply => {
  const reply = json(status, value);
  return { ...reply, body: `${GUARD}${reply.body}` };
};

const user = (one: Resident) => ({
  success: true,
  payload: {
    user: {
      userId: letters(one.handle, 12),
      name: one.name,
      username: one.handle,
      createdAt: Date.parse(one.createdAt),
      imageId: '1*abc.jpeg',
      bio: one.about,
      twitterScreenName: '',
      type: 'User',
    },
    references: {
      User: { other1: { userId: 'other1', name: 'Medium Staff', username: 'MediumStaff' } },
      SocialStats: { [letters(one.handle, 12)]: { usersFollowedByCount: one.followers, type: 'SocialStats' } },
    },
  },
  v: 3,
  b: '20261101',
});

const medium: Twin = {
  hosts: ['medium.com'],
  platforms: ['medium'],
  answer: ({ url }, { accounts }) => {
    const handle = captured(url, /^\/@([^/]+)$/);
    if (handle === undefined) return undefined;
    const one = accounts.find('medium', handle);
    if (url.searchParams.get('format') !== 'json')
      return one?.state === 'public'
        ? html(200, page({ title: `${one.name} – Medium`, brand: 'Medium', body: `<h2>${one.name}</h2>` }))
        : html(
            404,
            page({
              title: 'Medium',
              brand: 'Medium',
              body: '<p>PAGE NOT FOUND</p><h2>Out of nothing, something.</h2>',
            }),
          );
    if (one?.state === 'suspended')
      return guarded(410, { success: false, error: `User ${one.handle} is suspended`, v: 3, b: '20261101' });
    return one?.state === 'public'
      ? guarded(200, user(one))
      : guarded(404, { success: false, error: 'No user found', v: 3, b: '20261101' });
  },
};

export default medium;
