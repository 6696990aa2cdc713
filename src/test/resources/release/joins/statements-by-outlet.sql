SELECT reported_by, count(DISTINCT statement)
FROM 'reports.csv'
GROUP BY reported_by
