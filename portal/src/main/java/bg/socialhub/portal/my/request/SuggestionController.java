package bg.socialhub.portal.my.request;

import bg.socialhub.portal.gateway.KnowledgeApi;
import bg.socialhub.portal.gateway.KnowledgeApi.Status;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Visitor;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Articles that may answer what somebody is still typing; by POST, because no address should bear it. */
@Controller
class SuggestionController {

    private static final int MOST = 3;
    private static final int LONGEST = 500;

    private final KnowledgeApi knowledge;
    private final MyRequestsController requests;

    SuggestionController(KnowledgeApi knowledge, MyRequestsController requests) {
        this.knowledge = knowledge;
        this.requests = requests;
    }

    @PostMapping("/my/requests/new/articles")
    String articles(
            @ModelAttribute("form") RequestForm form,
            BindingResult ignored,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            Visitor visitor,
            Model model) {
        String words = Stream.of(form.subject(), form.description())
                .filter(typed -> typed != null && !typed.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(" "));
        String asked = words.substring(0, Math.min(LONGEST, words.length()));
        model.addAttribute(
                "articles",
                Part.of(() -> asked.isEmpty()
                        ? List.<KnowledgeApi.Article>of()
                        : knowledge
                                .articles(asked, null, List.of(Status.PUBLISHED), MOST, null)
                                .items()));
        return partial ? "my/request/suggestions :: articles" : requests.form(form, visitor, model);
    }
}
