package bg.socialhub.portal.advice;

import bg.socialhub.portal.gateway.AssessmentsApi;
import bg.socialhub.portal.gateway.AssessmentsApi.Opening;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.page.Forms;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Begins assessments for both sides. */
@Component
class Beginning {

    private static final int FORBIDDEN = 403;

    private final AssessmentsApi assessments;
    private final Answers answers;

    Beginning(AssessmentsApi assessments, Answers answers) {
        this.assessments = assessments;
        this.answers = answers;
    }

    /** @return the assessment, also one that somebody began just before; nothing when it was refused */
    Optional<String> begin(String enterprise, BeginForm form, BindingResult result, HttpServletResponse response) {
        if (form.stage() == null) {
            if (!result.hasErrors()) {
                result.reject("stage", answers.say("advice.stage.choose"));
            }
            response.setStatus(Forms.NOT_ACCEPTED);
            return Optional.empty();
        }
        try {
            Opening opening = new Opening(enterprise, form.stage());
            return Optional.of(
                    assessments.begin(answers.key(form.key()), opening).id());
        } catch (Refused refused) {
            var body = refused.body();
            if (refused.is("assessment-exists") && body != null) {
                return Optional.of(body.path("assessmentId").asString(""));
            }
            if (refused.status() == FORBIDDEN) {
                result.reject("refused", answers.say("advice.begin.not-yours"));
                response.setStatus(Forms.NOT_ACCEPTED);
            } else {
                answers.refuse(result, refused, Map.of(), response);
            }
            return Optional.empty();
        }
    }
}
