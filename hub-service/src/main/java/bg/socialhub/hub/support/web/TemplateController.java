package bg.socialhub.hub.support.web;

import bg.socialhub.hub.privacy.PersonalNumbers;
import bg.socialhub.hub.support.Category;
import bg.socialhub.hub.support.SupportRequestId;
import bg.socialhub.hub.support.SupportTemplates;
import bg.socialhub.hub.support.domain.AnswerTemplate;
import bg.socialhub.hub.support.domain.Placeholder;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.store.NewId;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.InvalidField;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.PlainText;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The answers that a centre keeps ready, and those that fit one request with its names filled in. */
@RestController
@RequestMapping("/api/v1")
class TemplateController {

    private static final String ONE = "/centres/{code}/answer-templates/{id}";

    private final SupportTemplates templates;
    private final NewId newId;

    TemplateController(SupportTemplates templates, NewId newId) {
        this.templates = templates;
        this.newId = newId;
    }

    /** A template as somebody writes it; no category is for every kind of help. */
    record TemplateRequest(
            @NotNull @PlainText(max = 120) String title,
            @Nullable Category category,

            @NotNull @PlainText(max = 5000, multiline = true)
            String text) {

        AnswerTemplate toTemplate(String id) {
            Placeholder.unknownIn(text).ifPresent(name -> {
                throw new InvalidField("text", "unknown-placeholder", name, Placeholder.known());
            });
            return new AnswerTemplate(
                    id,
                    PersonalNumbers.refuseIn("title", title).strip(),
                    category,
                    PersonalNumbers.refuseIn("text", text).strip(),
                    1);
        }
    }

    record TemplateResponse(
            String id, String title, @Nullable Category category, String text, long version) {

        static TemplateResponse from(AnswerTemplate template) {
            return new TemplateResponse(
                    template.id(), template.title(), template.category(), template.text(), template.version());
        }
    }

    @GetMapping("/centres/{code}/answer-templates")
    Listing<TemplateResponse> ofCentre(@PathVariable String code, CurrentUser user) {
        return listing(templates.of(code, user));
    }

    @GetMapping("/support-requests/{id}/answer-templates")
    Listing<TemplateResponse> fitting(@PathVariable SupportRequestId id, CurrentUser user) {
        return listing(templates.fitting(id, user));
    }

    @PostMapping("/centres/{code}/answer-templates")
    ResponseEntity<TemplateResponse> write(
            @PathVariable String code, @Valid @RequestBody TemplateRequest body, CurrentUser user) {
        AnswerTemplate written =
                templates.add(code, body.toTemplate(newId.next().toString()), user);
        URI location = URI.create("/api/v1/centres/" + code + "/answer-templates/" + written.id());
        return Responses.created(location, written.version(), TemplateResponse.from(written));
    }

    @GetMapping(ONE)
    ResponseEntity<TemplateResponse> one(@PathVariable String code, @PathVariable String id, CurrentUser user) {
        AnswerTemplate template = templates.get(code, id, user);
        return Responses.ok(template.version(), TemplateResponse.from(template));
    }

    @PutMapping(ONE)
    ResponseEntity<TemplateResponse> change(
            @PathVariable String code,
            @PathVariable String id,
            @Valid @RequestBody TemplateRequest body,
            IfMatch ifMatch,
            CurrentUser user) {
        AnswerTemplate changed = templates.change(code, body.toTemplate(id), ifMatch.required()::check, user);
        return Responses.ok(changed.version(), TemplateResponse.from(changed));
    }

    @DeleteMapping(ONE)
    ResponseEntity<Void> remove(@PathVariable String code, @PathVariable String id, IfMatch ifMatch, CurrentUser user) {
        templates.remove(code, id, ifMatch::check, user);
        return ResponseEntity.noContent().build();
    }

    private static Listing<TemplateResponse> listing(List<AnswerTemplate> found) {
        return Listing.of(found.stream().map(TemplateResponse::from).toList());
    }
}
