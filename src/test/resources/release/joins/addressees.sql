SELECT addressee, count(*)
FROM (SELECT unnest(string_split(addressees, '|')) AS addressee FROM 'statements.csv' WHERE addressees IS NOT NULL)
JOIN 'actors.csv' ON addressee = actor
GROUP BY addressee
