/** What `client_stat` keeps by trigger, counted afresh: one row for each client that has anything. */
export const statsSql = `
SELECT client_id, sum(interactions) AS interactions, sum(facts) AS facts FROM (
  SELECT client_id, count(*) AS interactions, 0 AS facts FROM interaction_client WHERE deleted = 0 GROUP BY client_id
  UNION ALL SELECT client_id, 0, count(*) FROM fact WHERE deleted_at_ms IS NULL GROUP BY client_id
) GROUP BY client_id`;
