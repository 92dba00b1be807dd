package bg.socialhub.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.TreeMap;

/**
 * A form whose service did not answer: the error page bears it, so that nothing typed is lost and one press sends it again, with
 * the same key and so to one effect.
 *
 * @param address where it was sent
 * @param fields all of it but the token that protects the form, which the page renews
 */
public record Unsent(String address, Map<String, String[]> fields) {

    private static final String TOKEN = "_csrf";

    static Unsent of(HttpServletRequest request) {
        var fields = new TreeMap<>(request.getParameterMap());
        fields.remove(TOKEN);
        return new Unsent(request.getRequestURI(), fields);
    }
}
