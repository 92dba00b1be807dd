package bg.socialhub.portal.desk.support;

import bg.socialhub.portal.gateway.SupportRequestsApi;
import bg.socialhub.portal.gateway.SupportRequestsApi.Category;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The requests of the centre; what is late or due soonest stands first. */
@Controller
class RequestListController {

    private final SupportRequestsApi requests;

    RequestListController(SupportRequestsApi requests) {
        this.requests = requests;
    }

    /** A filter that does not exist is none. */
    @GetMapping("/desk/requests")
    String requests(
            @ModelAttribute("filter") RequestFilter filter,
            BindingResult ignored,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            Visitor visitor,
            Model model) {
        model.addAttribute("categories", Category.values());
        String assignee = filter.mine() ? visitor.subject() : null;
        model.addAttribute(
                "requests",
                Part.of(() -> requests.supportRequests(
                        filter.wanted(), assignee, filter.category(), filter.sort(), null, cursor)));
        return partial ? "desk/support/requests :: list" : "desk/support/requests";
    }
}
