package bg.socialhub.portal.rating;

import bg.socialhub.portal.gateway.CentresApi;
import bg.socialhub.portal.gateway.RatingsApi;
import bg.socialhub.portal.gateway.RatingsApi.Asked;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.SupportRequestsApi.Score;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Part;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rates a centre's help once, without signing in. */
@Controller
@RequestMapping(RatingSecret.PAGE)
class RatingController {

    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final RatingsApi ratings;
    private final CentresApi centres;
    private final MessageSource messages;

    RatingController(RatingsApi ratings, CentresApi centres, MessageSource messages) {
        this.ratings = ratings;
        this.centres = centres;
        this.messages = messages;
    }

    /** A link is good once, so a form sent twice has one effect without a key. */
    record RatingForm(@Nullable String score, @Nullable String comment) {

        boolean isChosen() {
            return score != null && score.matches("[1-5]");
        }

        Score toScore() {
            return new Score(
                    score == null ? null : Integer.valueOf(score),
                    comment == null || comment.isBlank() ? null : comment.strip());
        }
    }

    /** The link that somebody was given. */
    @GetMapping("/{secret}")
    String link(@PathVariable String secret, HttpServletResponse response) {
        hide(response);
        if (RatingSecret.isSecret(secret)) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE, RatingSecret.cookie(secret).toString());
        }
        return "redirect:" + RatingSecret.PAGE;
    }

    @GetMapping
    String ask(
            @ModelAttribute("form") RatingForm form,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        hide(response);
        String secret = RatingSecret.of(request);
        try {
            Asked asked = secret == null ? null : ratings.asked(secret);
            model.addAttribute("asked", asked);
            if (asked != null) {
                model.addAttribute("centre", Part.of(() -> centres.centre(asked.centre())));
            }
        } catch (Refused refused) {
            told(refused, model, response);
        }
        return "rating/rating";
    }

    @PostMapping
    String rate(
            @ModelAttribute("form") RatingForm form,
            BindingResult result,
            Model model,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        String secret = RatingSecret.of(request);
        if (secret == null) {
            return "redirect:" + RatingSecret.PAGE;
        }
        if (!form.isChosen()) {
            result.rejectValue("score", "choose", messages.getMessage("rating.choose", null, language));
        } else {
            try {
                ratings.rate(secret, form.toScore());
                redirect.addFlashAttribute("done", messages.getMessage("rating.done", null, language));
                return "redirect:" + RatingSecret.PAGE;
            } catch (Refused refused) {
                if (refused.status() == NOT_FOUND || refused.status() == GONE) {
                    return "redirect:" + RatingSecret.PAGE;
                }
                Forms.refuse(result, refused);
            }
        }
        response.setStatus(Forms.NOT_ACCEPTED);
        return ask(form, model, request, response);
    }

    private static void told(Refused refused, Model model, HttpServletResponse response) {
        if (refused.status() != NOT_FOUND && refused.status() != GONE) {
            throw refused;
        }
        response.setStatus(refused.is("rating-link-used") ? 200 : refused.status());
        model.addAttribute("over", refused.problem());
    }

    private static void hide(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
