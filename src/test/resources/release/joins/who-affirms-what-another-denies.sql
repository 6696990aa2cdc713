SELECT DISTINCT one.statement, other.statement
FROM 'stances.csv' one JOIN 'stances.csv' other USING (proposition)
WHERE one.position = 'affirms' AND other.position = 'denies'
