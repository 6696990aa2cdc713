SELECT proposition, position, count(*)
FROM 'stances.csv' JOIN 'statements.csv' USING (statement)
WHERE actuality = 'asserted'
GROUP BY proposition, position
