SELECT event, place
FROM 'events.csv' JOIN 'places.csv' USING (place)
