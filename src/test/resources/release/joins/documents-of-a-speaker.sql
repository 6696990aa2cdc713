SELECT speaker, count(DISTINCT document)
FROM 'reports.csv' JOIN 'statements.csv' USING (statement)
WHERE document IS NOT NULL AND speaker IS NOT NULL
GROUP BY speaker
