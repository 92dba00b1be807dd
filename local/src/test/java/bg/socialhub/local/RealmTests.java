package bg.socialhub.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RealmTests {

    @Test
    void theOverlayAppendsToArraysMergesObjectsAndReplacesTheRest() {
        var merged = Realm.merge(
                json("{'sslRequired':'external','clients':[1],'roles':{'realm':[1],'client':[2]}}"),
                json("{'sslRequired':'none','clients':[2],'roles':{'realm':[3]},'users':[4]}"));

        assertThat(merged)
                .isEqualTo(json(
                        "{'sslRequired':'none','clients':[1,2],'roles':{'realm':[1,3],'client':[2]},'users':[4]}"));
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
