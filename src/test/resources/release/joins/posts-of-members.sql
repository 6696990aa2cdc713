SELECT member, post
FROM 'memberships.csv' JOIN 'posts.csv' USING (post)
