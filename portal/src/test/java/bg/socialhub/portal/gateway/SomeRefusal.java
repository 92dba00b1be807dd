package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.Refused.Field;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Refusals as the API answers them. */
public final class SomeRefusal {

    private static final JsonMapper JSON = JsonMapper.shared();

    private SomeRefusal() {}

    /** @param body what the problem carries beside its usual fields */
    public static Refused problem(int status, String problem, String body) {
        return new Refused(status, problem, "Отказ: " + problem, List.of(), JSON.readTree(body));
    }

    public static Refused problem(int status, String problem) {
        return problem(status, problem, "{}");
    }

    /** A field that is not accepted. */
    public static Refused field(String name, String message) {
        return new Refused(400, "validation", "", List.of(new Field(name, message)), JSON.readTree("{}"));
    }
}
