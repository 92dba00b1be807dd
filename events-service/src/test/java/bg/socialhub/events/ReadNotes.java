package bg.socialhub.events;

import bg.socialhub.local.MongoPart;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/** The notes in the store about who read personal data. */
record ReadNotes(String database) {

    /** What was read below a resource and how many people's data it was, in the order of reading. */
    List<String> of(String resource) {
        return below(resource).stream()
                .map(note -> note.getString("resource").substring(resource.length() + 1) + " "
                        + note.get("count", Number.class).intValue())
                .toList();
    }

    Set<String> actors(String resource) {
        Set<String> actors = new HashSet<>();
        below(resource).forEach(note -> actors.add(note.getString("actor")));
        return actors;
    }

    private List<Document> below(String resource) {
        try (MongoClient client = MongoClients.create(MongoPart.shared().uri(database))) {
            return client.getDatabase(database)
                    .getCollection("read_audit")
                    .find(Filters.regex("resource", "^" + resource + "/"))
                    .sort(new Document("at", 1))
                    .into(new ArrayList<>());
        }
    }
}
