package bg.socialhub.portal.desk.support;

import bg.socialhub.portal.gateway.IfMatch;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.SupportDeskApi;
import bg.socialhub.portal.gateway.SupportDeskApi.Merger;
import bg.socialhub.portal.gateway.SupportRequestsApi;
import bg.socialhub.portal.gateway.SupportRequestsApi.Status;
import bg.socialhub.portal.gateway.SupportRequestsApi.SupportRequest;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets a request go on in an older open one of the same enterprise; says first what that means. */
@Controller
@RequestMapping("/desk/requests/{id}/merger")
class MergeController {

    private static final int MOST = 100;
    private static final List<Status> OPEN = List.of(Status.NEW, Status.ASSIGNED, Status.WAITING);

    private final SupportRequestsApi requests;
    private final SupportDeskApi desk;
    private final Formats formats;
    private final Texts texts;

    MergeController(SupportRequestsApi requests, SupportDeskApi desk, Formats formats, Texts texts) {
        this.requests = requests;
        this.desk = desk;
        this.formats = formats;
        this.texts = texts;
    }

    /**
     * Which request it goes on in.
     *
     * @param q words by which the other one is looked for
     */
    record MergeForm(
            @Nullable String version,
            @Nullable String q,
            @Nullable String into,
            @Nullable String text,
            @Nullable String key) {

        String words() {
            return q == null ? "" : q.strip().toLowerCase(Locale.ROOT);
        }
    }

    @GetMapping
    String ask(@PathVariable String id, @ModelAttribute("form") MergeForm form, Model model) {
        SupportRequest request = requests.supportRequest(id);
        if (!OPEN.contains(request.status())) {
            return "redirect:/desk/requests/{id}";
        }
        List<SupportRequest> older = desk.ofEnterprise(OPEN, request.enterpriseId(), "OLDEST", MOST).items().stream()
                .filter(other -> isOlder(other, request))
                .toList();
        model.addAttribute("request", request);
        model.addAttribute("any", !older.isEmpty());
        model.addAttribute(
                "others",
                older.stream().filter(other -> has(other, form.words())).toList());
        return "desk/support/merger";
    }

    @PostMapping
    String merge(
            @PathVariable String id,
            @ModelAttribute("form") MergeForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        String into = form.into();
        if (into == null || into.isBlank()) {
            result.rejectValue("into", "choose", texts.say("support.merge.choose"));
        } else {
            try {
                String key = form.key() == null || form.key().isBlank() ? formats.key() : form.key();
                String text = form.text() == null || form.text().isBlank() ? null : form.text();
                desk.merge(id, IfMatch.typed(form.version()), key, new Merger(into, text));
                texts.tell(redirect, "support.merge.done");
                redirect.addAttribute("into", into);
                return "redirect:/desk/requests/{into}";
            } catch (Refused refused) {
                Forms.refuse(result, refused);
            }
        }
        response.setStatus(Forms.NOT_ACCEPTED);
        return ask(id, form, model);
    }

    private static boolean isOlder(SupportRequest other, SupportRequest request) {
        return !other.id().equals(request.id()) && !other.openedAt().isAfter(request.openedAt());
    }

    private static boolean has(SupportRequest request, String words) {
        return (request.subject() + "\n" + request.description())
                .toLowerCase(Locale.ROOT)
                .contains(words);
    }
}
