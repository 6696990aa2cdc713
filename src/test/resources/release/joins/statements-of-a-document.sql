SELECT document, count(DISTINCT statement)
FROM 'documents.csv' JOIN 'reports.csv' USING (document)
GROUP BY document
