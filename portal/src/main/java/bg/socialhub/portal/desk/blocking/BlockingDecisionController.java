package bg.socialhub.portal.desk.blocking;

import bg.socialhub.portal.desk.CentreRooms;
import bg.socialhub.portal.desk.Desk;
import bg.socialhub.portal.gateway.BlockingsApi;
import bg.socialhub.portal.gateway.BlockingsApi.Blocking;
import bg.socialhub.portal.gateway.BlockingsApi.BlockingState;
import bg.socialhub.portal.gateway.BlockingsApi.ExceptedDay;
import bg.socialhub.portal.gateway.IfMatch;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Texts;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One blocking: the days on which it still holds, letting it not hold on one of them, and lifting it. */
@Controller
@RequestMapping("/desk/blockings/{id}")
class BlockingDecisionController {

    private static final int SHOWN_DAYS = 12;

    private final BlockingsApi blockings;
    private final CentreRooms rooms;
    private final BlockingWords words;
    private final Texts texts;
    private final Clock clock;

    BlockingDecisionController(
            BlockingsApi blockings, CentreRooms rooms, BlockingWords words, Texts texts, Clock clock) {
        this.blockings = blockings;
        this.rooms = rooms;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    /** A decision on the version that was seen. */
    record DecisionForm(
            @Nullable Long version,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day) {

        String match() {
            return IfMatch.of(version == null ? 0 : version);
        }
    }

    @GetMapping
    String blocking(@PathVariable String id, Visitor visitor, Model model) {
        model.addAttribute("form", new DecisionForm(null, null));
        return show(id, "blocking", visitor, model);
    }

    @GetMapping("/lifting")
    String ask(@PathVariable String id, Visitor visitor, Model model) {
        model.addAttribute("form", new DecisionForm(null, null));
        return show(id, "lifting", visitor, model);
    }

    @PostMapping("/exceptions")
    String except(
            @PathVariable String id,
            @ModelAttribute("form") DecisionForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!result.hasErrors()) {
            try {
                blockings.except(id, form.match(), new ExceptedDay(form.day()));
                texts.tell(redirect, "rooms.blocking.done.excepted");
                return "redirect:/desk/blockings/{id}";
            } catch (Refused refused) {
                Forms.refuse(result, refused);
            }
        }
        Forms.showAgain(model, form, result, response);
        return show(id, "blocking", visitor, model);
    }

    @PostMapping("/lifting")
    String lift(
            @PathVariable String id,
            @ModelAttribute("form") DecisionForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            blockings.lift(id, form.match());
        } catch (Refused refused) {
            Forms.refuse(result, refused);
            Forms.showAgain(model, form, result, response);
            return show(id, "lifting", visitor, model);
        }
        texts.tell(redirect, "rooms.blocking.done.lifted");
        return "redirect:/desk/blockings";
    }

    private String show(String id, String page, Visitor visitor, Model model) {
        Blocking blocking = blockings.blocking(id);
        List<BlockedDay> coming = blocking.status() == BlockingState.LIFTED ? List.of() : coming(blocking);
        model.addAttribute("blocking", blocking);
        model.addAttribute("coming", coming.stream().limit(SHOWN_DAYS).toList());
        model.addAttribute("further", Math.max(0, coming.size() - SHOWN_DAYS));
        model.addAttribute("choices", choices(coming));
        model.addAttribute("names", rooms.names(Desk.centre(visitor)));
        return "desk/blocking/" + page;
    }

    private List<BlockedDay> coming(Blocking blocking) {
        var now = clock.instant();
        return BlockedDay.of(blocking).stream()
                .filter(day -> day.end().toInstant().isAfter(now))
                .toList();
    }

    private Map<String, String> choices(List<BlockedDay> days) {
        var choices = new LinkedHashMap<String, String>();
        days.forEach(day -> choices.put(day.day().toString(), words.day(day)));
        return choices;
    }
}
