package bg.socialhub.portal.advice;

import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Forms;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** What the forms of advice have in common: their keys, and what is said when the API does not take them. */
@Component
public class Answers {

    private final MyChoices choices;
    private final Formats formats;

    Answers(MyChoices choices, Formats formats) {
        this.choices = choices;
        this.formats = formats;
    }

    /** The form's key, or a fresh one for a form that came without. */
    public String key(@Nullable String key) {
        return key == null || key.isBlank() ? formats.key() : key;
    }

    public String say(String message, Object... arguments) {
        return choices.say(message, arguments);
    }

    /** Somebody else was faster: what was typed stays and can be sent again on what the page shows now. */
    public void refuse(BindingResult form, Refused refused, Map<String, String> names, HttpServletResponse response) {
        if (refused.is("precondition-failed") || refused.is("illegal-transition")) {
            form.reject("stale", say("advice.stale"));
        } else {
            Forms.refuse(form, refused, names);
        }
        response.setStatus(Forms.NOT_ACCEPTED);
    }
}
