SELECT actor, count(*)
FROM 'statements.csv' JOIN 'actors.csv' ON speaker = actor
WHERE type = 'person'
GROUP BY actor
