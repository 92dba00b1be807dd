package bg.socialhub.portal.desk.support;

import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.SupportDeskApi;
import bg.socialhub.portal.gateway.SupportRequestsApi.Words;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Texts;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Notes about a request, which the enterprise never sees. */
@Controller
class NoteController {

    private final SupportDeskApi desk;
    private final RequestPage page;
    private final Formats formats;
    private final Texts texts;

    NoteController(SupportDeskApi desk, RequestPage page, Formats formats, Texts texts) {
        this.desk = desk;
        this.page = page;
        this.formats = formats;
        this.texts = texts;
    }

    @PostMapping("/desk/requests/{id}/notes")
    String note(
            @PathVariable String id,
            @ModelAttribute("noteForm") NoteForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        String key = form.key() == null || form.key().isBlank() ? formats.key() : form.key();
        try {
            desk.note(id, key, new Words(form.note() == null ? "" : form.note().strip()));
        } catch (Refused refused) {
            Forms.refuse(result, refused, Map.of("text", "note"));
            response.setStatus(Forms.NOT_ACCEPTED);
            return page.show(id, visitor, model);
        }
        texts.tell(redirect, "support.note.done");
        return "redirect:/desk/requests/{id}#notes";
    }
}
