package bg.socialhub.portal.feed;

import bg.socialhub.portal.gateway.CalendarFeedsApi;
import bg.socialhub.portal.gateway.CalendarFeedsApi.Feed;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The address of a feed: made, renewed and taken back; it is shown once, on the page after it was made. */
@Controller
@RequestMapping("/{side:my|desk}/calendar-feed")
class FeedController {

    private final CalendarFeedsApi api;
    private final Texts texts;

    FeedController(CalendarFeedsApi api, Texts texts) {
        this.api = api;
        this.texts = texts;
    }

    @ModelAttribute("side")
    Side side(@PathVariable String side) {
        return Side.of(side);
    }

    @GetMapping
    String feed(@ModelAttribute("side") Side side, Model model) {
        model.addAttribute("feed", find(side).orElse(null));
        return "feed/feed";
    }

    /** Where there is an address already, it stays: others may have it in their calendars. */
    @PostMapping
    String create(
            @ModelAttribute("side") Side side, Model model, RedirectAttributes redirect, HttpServletResponse response) {
        Optional<Feed> there = find(side);
        if (there.isPresent()) {
            response.setStatus(Forms.NOT_ACCEPTED);
            model.addAttribute("feed", there.get());
            model.addAttribute("fault", texts.say("feed.there"));
            return "feed/feed";
        }
        return renew(side, redirect);
    }

    /** Both leave calendars without news, so they ask first. */
    @GetMapping("/{change:renewal|revocation}")
    String ask(@PathVariable String change, Model model) {
        model.addAttribute("change", change);
        return "feed/change";
    }

    @PostMapping("/renewal")
    String renew(@ModelAttribute("side") Side side, RedirectAttributes redirect) {
        redirect.addFlashAttribute("address", api.renew(side.path()).address());
        texts.tell(redirect, "feed.done.renewal");
        return "redirect:" + side.base();
    }

    @PostMapping("/revocation")
    String revoke(@ModelAttribute("side") Side side, RedirectAttributes redirect) {
        api.revoke(side.path());
        texts.tell(redirect, "feed.done.revocation");
        return "redirect:" + side.base();
    }

    private Optional<Feed> find(Side side) {
        return api.feeds().items().stream()
                .filter(feed -> feed.scope() == side.scope())
                .findFirst();
    }
}
