package bg.socialhub.hub.soak;

import com.mongodb.client.MongoDatabase;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/** Plans of Varna's that may lend, put into the store as it has them, because an assessment leads to no more than one. */
record RunningPlans(MongoDatabase store) {

    /** The path of a new one. */
    String begin() {
        String id = UUID.randomUUID().toString();
        Document state = new Document("centre", "varna")
                .append("enterprise", "pchela")
                .append("assessment", "soak")
                .append("madeBy", "somebody")
                .append("madeAt", new Date())
                .append("solutions", List.of())
                .append("milestones", List.of())
                .append("equipment", List.of())
                .append("status", "RUNNING");
        store.getCollection("plans")
                .insertOne(new Document("_id", id)
                        .append("version", 1L)
                        .append("state", state)
                        .append("history", List.of())
                        .append("inbox", List.of())
                        .append("outbox", List.of()));
        return "/plans/" + id;
    }
}
