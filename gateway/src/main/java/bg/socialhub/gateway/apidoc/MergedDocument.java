package bg.socialhub.gateway.apidoc;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the API descriptions of several services into one; equal components are shared, clashing ones get the service's name. */
final class MergedDocument {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String REFERENCE = "#/components/";

    private final ObjectNode root = JSON.createObjectNode();
    private final Set<String> tags = new HashSet<>();
    private final Set<String> operationIds = new HashSet<>();

    MergedDocument(String title, String server) {
        root.put("openapi", "3.1.0");
        root.putObject("info").put("title", title).put("version", "v1");
        root.putArray("servers").addObject().put("url", server);
        root.putArray("tags");
        root.putObject("paths");
        root.putObject("components");
    }

    /** Adds what of a service's description can be reached under its prefixes. */
    MergedDocument add(String service, List<String> prefixes, JsonNode document) {
        ObjectNode own = withUniqueNames(service, (ObjectNode) document.deepCopy());
        own.path("paths").properties().forEach(path -> {
            if (prefixes.stream().anyMatch(prefix -> covers(prefix, path.getKey()))) {
                addPath(service, path.getKey(), path.getValue());
            }
        });
        addTags(own);
        addComponents(own);
        return this;
    }

    /** Says in the description which services are missing. */
    ObjectNode describedAs(String description) {
        ((ObjectNode) root.get("info")).put("description", description);
        return root;
    }

    private static boolean covers(String prefix, String path) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }

    private void addPath(String service, String path, JsonNode item) {
        for (JsonNode operation : item) {
            if (operation instanceof ObjectNode named && named.has("operationId")) {
                String id = named.get("operationId").asString();
                named.put("operationId", operationIds.add(id) ? id : unique(service + "_" + id));
            }
        }
        ((ObjectNode) root.get("paths")).set(path, item);
    }

    private String unique(String id) {
        operationIds.add(id);
        return id;
    }

    private void addTags(JsonNode own) {
        for (JsonNode tag : own.path("tags")) {
            if (tags.add(tag.path("name").asString(""))) {
                ((ArrayNode) root.get("tags")).add(tag);
            }
        }
    }

    private void addComponents(JsonNode own) {
        own.path("components").properties().forEach(kind -> {
            ObjectNode all = components(kind.getKey());
            kind.getValue().properties().forEach(part -> all.set(part.getKey(), part.getValue()));
        });
    }

    private ObjectNode components(String kind) {
        ObjectNode components = (ObjectNode) root.get("components");
        return components.has(kind) ? (ObjectNode) components.get(kind) : components.putObject(kind);
    }

    private ObjectNode withUniqueNames(String service, ObjectNode own) {
        Map<String, String> renamed = new HashMap<>();
        own.path("components")
                .properties()
                .forEach(kind -> kind.getValue().properties().forEach(part -> {
                    JsonNode taken = components(kind.getKey()).get(part.getKey());
                    if (taken != null && !taken.equals(part.getValue())) {
                        String place = REFERENCE + kind.getKey() + "/";
                        renamed.put(place + part.getKey(), place + service + "_" + part.getKey());
                    }
                }));
        if (renamed.isEmpty()) {
            return own;
        }
        rewrite(own, renamed);
        renamed.forEach((from, to) -> move(own, from, to));
        return own;
    }

    private static void move(ObjectNode own, String from, String to) {
        String[] place = from.substring(REFERENCE.length()).split("/", 2);
        ObjectNode kind = (ObjectNode) own.get("components").get(place[0]);
        kind.set(to.substring(to.lastIndexOf('/') + 1), kind.remove(place[1]));
    }

    /** References and discriminator mappings are plain texts that begin with the place. */
    private static void rewrite(JsonNode node, Map<String, String> renamed) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                String to = member.getValue().isString()
                        ? renamed.get(member.getValue().asString())
                        : null;
                if (to != null) {
                    object.put(member.getKey(), to);
                }
            });
        }
        node.forEach(child -> rewrite(child, renamed));
    }
}
