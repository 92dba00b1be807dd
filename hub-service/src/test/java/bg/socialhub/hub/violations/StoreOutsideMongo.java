package bg.socialhub.hub.violations;

import org.springframework.data.mongodb.core.MongoTemplate;

record StoreOutsideMongo(MongoTemplate mongo) {}
