package bg.socialhub.platform.store;

import bg.socialhub.platform.store.Grounds.Ground;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/**
 * One attempt at an idempotent request. What an earlier attempt has changed stands in the aggregates' histories, written
 * with the change itself; such an aggregate is shown as that attempt found it, so that the service decides again what was
 * decided, and the save of it is then nothing but the reading of what was saved.
 */
final class Command {

    private record Place(String collection, String id) {}

    private final String key;
    private final Grounds grounds;
    private final Map<Place, Document> seen = new HashMap<>();
    private final Map<Place, Ground> shownAsFound = new HashMap<>();
    private final Set<Ground> done = new HashSet<>();

    Command(String key, Grounds grounds) {
        this.key = key;
        this.grounds = grounds;
    }

    String key() {
        return key;
    }

    /** The document as an earlier attempt found it before a change that this one has not come to yet; itself otherwise. */
    Document asFound(String collection, Document document) {
        Place place = new Place(collection, document.getString("_id"));
        Optional<Ground> found = changedBefore(place, document);
        found.ifPresent(ground -> shownAsFound.put(place, ground));
        return found.map(ground -> rewound(document, ground)).orElse(document);
    }

    /** Remembers on what the service is going to decide. */
    void saw(String collection, Document document) {
        seen.put(new Place(collection, document.getString("_id")), document);
    }

    /** Whether an earlier attempt has made the change of this version; if not, its ground is kept now. */
    boolean hasMade(String collection, String id, long version) {
        Place place = new Place(collection, id);
        Ground found = shownAsFound.get(place);
        if (found != null && found.version() == version) {
            shownAsFound.remove(place);
            return done.add(found);
        }
        Document document = seen.get(place);
        if (document != null && versionOf(document) == version) {
            grounds.keep(new Ground(collection, id, version, document.get("state", Document.class)));
        }
        return false;
    }

    private Optional<Ground> changedBefore(Place place, Document document) {
        Set<Long> mine = history(document).stream()
                .filter(entry -> key.equals(entry.getString("commandKey")))
                .map(Command::versionOf)
                .filter(version -> version > 1)
                .collect(Collectors.toSet());
        return mine.isEmpty()
                ? Optional.empty()
                : grounds.kept().stream()
                        .filter(ground -> place.equals(new Place(ground.collection(), ground.id())))
                        .filter(ground -> mine.contains(ground.version() + 1) && !done.contains(ground))
                        .findFirst();
    }

    private static Document rewound(Document document, Ground ground) {
        return new Document(document)
                .append("version", ground.version())
                .append("state", ground.state())
                .append(
                        "history",
                        history(document).stream()
                                .filter(entry -> versionOf(entry) <= ground.version())
                                .toList());
    }

    private static List<Document> history(Document document) {
        return document.getList("history", Document.class, List.of());
    }

    private static long versionOf(Document document) {
        return document.get("version", Number.class).longValue();
    }
}
