// Runs once, on an empty data folder: one user per service, each for its own database only.
for (const service of ['hub', 'marketplace', 'events', 'portal']) {
  const variable = `${service.toUpperCase()}_MONGO_PASSWORD`;
  const password = process.env[variable];
  if (!password) {
    throw new Error(`${variable} is empty`);
  }
  db.getSiblingDB('admin').createUser({
    user: service,
    pwd: password,
    roles: [{ role: 'readWrite', db: service }],
  });
}
