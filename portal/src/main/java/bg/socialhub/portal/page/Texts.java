package bg.socialhub.portal.page;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What controllers say, in the reader's language. */
@Component
public class Texts {

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    public String say(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }

    /** The page to which one is sent tells that something is done. */
    public void tell(RedirectAttributes redirect, String key, Object... values) {
        redirect.addFlashAttribute("done", say(key, values));
    }
}
