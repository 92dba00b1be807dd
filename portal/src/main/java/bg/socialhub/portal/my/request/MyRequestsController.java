package bg.socialhub.portal.my.request;

import bg.socialhub.portal.gateway.MyEnterprisesApi.MyEnterprise;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.SupportRequestsApi;
import bg.socialhub.portal.gateway.SupportRequestsApi.Category;
import bg.socialhub.portal.my.MyChoices;
import bg.socialhub.portal.my.OwnEnterprises;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The requests of one's enterprises to the centres, and a new one. */
@Controller
class MyRequestsController {

    private static final int PAGE = 20;

    private final SupportRequestsApi api;
    private final OwnEnterprises own;
    private final MyChoices choices;

    MyRequestsController(SupportRequestsApi api, OwnEnterprises own, MyChoices choices) {
        this.api = api;
        this.own = own;
        this.choices = choices;
    }

    @GetMapping("/my/requests")
    String list(@RequestParam(required = false) @Nullable String cursor, Model model) {
        model.addAttribute("requests", api.supportRequests(null, null, null, null, PAGE, cursor));
        model.addAttribute("centres", Part.of(choices::centres));
        return "my/request/list";
    }

    @GetMapping("/my/requests/new")
    String form(@ModelAttribute("form") RequestForm form, Visitor visitor, Model model) {
        List<MyEnterprise> mine = own.all(visitor);
        var ready = mine.stream().filter(one -> visitor.actsFor(one.id())).toList();
        if (form.centre() == null) {
            ready.stream()
                    .filter(one -> form.enterprise() == null || one.id().equals(form.enterprise()))
                    .findFirst()
                    .ifPresent(one -> model.addAttribute("form", form.of(one.id(), one.centre())));
        }
        model.addAttribute("enterprises", choices.enterprises(ready));
        model.addAttribute("pending", mine.size() > ready.size());
        model.addAttribute("centres", choices.centres());
        model.addAttribute("categories", choices.named("category.", Category.values()));
        return "my/request/new";
    }

    @PostMapping("/my/requests/new")
    String open(
            @ModelAttribute("form") RequestForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Category category = form.category();
        if (category == null) {
            result.rejectValue("category", "choose", choices.say("my.request.category.choose"));
        } else {
            try {
                var opened = api.open(String.valueOf(form.key()), form.toOpening(category));
                redirect.addFlashAttribute("done", choices.say("my.request.opened"));
                return "redirect:/my/requests/" + opened.id();
            } catch (Refused refused) {
                Forms.refuse(result, refused, Map.of("enterpriseId", "enterprise"));
            }
        }
        response.setStatus(Forms.NOT_ACCEPTED);
        return form(form, visitor, model);
    }
}
