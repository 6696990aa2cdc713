SELECT statement, memberships.organization
FROM 'statements.csv' JOIN 'memberships.csv' memberships ON capacity = membership
WHERE memberships.organization IS NOT NULL
