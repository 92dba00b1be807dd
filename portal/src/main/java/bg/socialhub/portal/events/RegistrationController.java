package bg.socialhub.portal.events;

import bg.socialhub.portal.gateway.CentresApi;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.RegistrationsApi;
import bg.socialhub.portal.gateway.RegistrationsApi.Code;
import bg.socialhub.portal.gateway.RegistrationsApi.Registration;
import bg.socialhub.portal.page.Part;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A registration in the hands of whoever has its link, or made it with their account. */
@Controller
@RequestMapping("/registrations/{id}")
class RegistrationController {

    private final RegistrationsApi registrations;
    private final CentresApi centres;
    private final MessageSource messages;

    RegistrationController(RegistrationsApi registrations, CentresApi centres, MessageSource messages) {
        this.registrations = registrations;
        this.centres = centres;
        this.messages = messages;
    }

    /** The link that somebody kept. */
    @GetMapping(params = "code")
    String link(@PathVariable UUID id, @RequestParam String code, HttpServletResponse response) {
        if (PersonalLink.isCode(code)) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    PersonalLink.cookie(id.toString(), code).toString());
        }
        return "redirect:" + PersonalLink.page(id.toString());
    }

    @GetMapping
    String registration(@PathVariable String id, Model model, HttpServletRequest request) {
        String code = PersonalLink.code(request);
        Registration registration = show(id, model, request);
        model.addAttribute("link", code == null ? null : PersonalLink.address(id, code));
        model.addAttribute(
                "centre", Part.of(() -> centres.centre(registration.event().centre())));
        return "events/registration";
    }

    /** What somebody who waits asks again and again: the page's changed part, or nothing when all is as they saw it. */
    @GetMapping(path = "/state")
    @Nullable
    ModelAndView state(
            @PathVariable String id,
            @RequestParam String seen,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (seen.equals(show(id, model, request).state())) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return null;
        }
        return new ModelAndView("events/registration :: state", model.asMap());
    }

    @GetMapping("/ticket")
    String ticket(@PathVariable String id, Model model, HttpServletRequest request) {
        Registration registration = show(id, model, request);
        model.addAttribute(
                "centre", Part.of(() -> centres.centre(registration.event().centre())));
        return registration.isConfirmed() ? "events/ticket" : "redirect:" + PersonalLink.page(id);
    }

    @GetMapping(path = "/ticket.svg")
    ResponseEntity<byte[]> qrCode(@PathVariable String id, HttpServletRequest request) {
        String ticket =
                registrations.registration(id, PersonalLink.code(request)).ticketCode();
        if (ticket == null) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .cacheControl(CacheControl.noStore())
                .body(registrations.qrCode(ticket));
    }

    @GetMapping("/cancellation")
    String askBeforeCancelling(@PathVariable String id, Model model, HttpServletRequest request) {
        return show(id, model, request).isLive() ? "events/cancellation" : "redirect:" + PersonalLink.page(id);
    }

    @PostMapping("/cancellation")
    String cancel(@PathVariable String id, HttpServletRequest request, RedirectAttributes redirect, Locale language) {
        try {
            registrations.cancel(id, new Code(PersonalLink.code(request)));
            redirect.addFlashAttribute("done", messages.getMessage("registration.cancelled.done", null, language));
        } catch (Refused refused) {
            if (refused.status() != HttpStatus.CONFLICT.value()) {
                throw refused;
            }
        }
        return "redirect:" + PersonalLink.page(id);
    }

    private Registration show(String id, Model model, HttpServletRequest request) {
        @Nullable String code = PersonalLink.code(request);
        Registration registration = registrations.registration(id, code);
        model.addAttribute("registration", registration);
        return registration;
    }
}
