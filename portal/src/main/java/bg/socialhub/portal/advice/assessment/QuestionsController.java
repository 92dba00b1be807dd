package bg.socialhub.portal.advice.assessment;

import bg.socialhub.portal.advice.Answers;
import bg.socialhub.portal.advice.Side;
import bg.socialhub.portal.gateway.AssessmentsApi;
import bg.socialhub.portal.gateway.AssessmentsApi.Assessment;
import bg.socialhub.portal.gateway.AssessmentsApi.Question;
import bg.socialhub.portal.gateway.AssessmentsApi.Questionnaire;
import bg.socialhub.portal.gateway.AssessmentsApi.Questions;
import bg.socialhub.portal.gateway.IfMatch;
import bg.socialhub.portal.gateway.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The questions of one dimension; whatever is answered is saved, so that one may leave and go on another day. */
@Controller
@RequestMapping({"/my/assessments/{id}/{number:\\d}", "/desk/assessments/{id}/{number:\\d}"})
class QuestionsController {

    private static final String POINTS = "[0-4]";

    private final AssessmentsApi assessments;
    private final Answers answers;

    QuestionsController(AssessmentsApi assessments, Answers answers) {
        this.assessments = assessments;
        this.answers = answers;
    }

    /** @param go STOP to leave for now; else the next step follows */
    record AnswerForm(@Nullable Long version, @Nullable String go) {}

    @GetMapping
    String questions(@PathVariable String id, @PathVariable int number, Model model) {
        Assessment assessment = assessments.assessment(id);
        if (!assessment.isDraft()) {
            return "redirect:" + base(model) + "/assessments/{id}";
        }
        model.addAttribute("form", new AnswerForm(assessment.version(), null));
        return page(assessment, number, assessment.answers(), model);
    }

    @PostMapping
    String answer(
            @PathVariable String id,
            @PathVariable int number,
            @ModelAttribute("form") AnswerForm form,
            BindingResult result,
            @RequestParam Map<String, String> sent,
            @ModelAttribute(name = "side", binding = false) Side side,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Assessment assessment = assessments.assessment(id);
        Questionnaire questionnaire = assessments.questionnaire(assessment.questionnaireVersion());
        Map<String, Integer> merged = merged(assessment, part(questionnaire, number), sent);
        try {
            Assessment saved = assessments.answer(
                    id, IfMatch.of(form.version() == null ? 0 : form.version()), new AssessmentsApi.Answers(merged));
            if ("STOP".equals(form.go())) {
                redirect.addFlashAttribute("done", answers.say("advice.assessment.saved"));
                return "redirect:" + side.enterprise(saved.enterpriseId());
            }
            boolean more = number < questionnaire.dimensions().size();
            return "redirect:" + side.base() + "/assessments/{id}" + (more ? "/" + (number + 1) : "");
        } catch (Refused refused) {
            answers.refuse(result, refused, Map.of(), response);
            return page(assessment, number, merged, model);
        }
    }

    private String page(Assessment assessment, int number, Map<String, Integer> given, Model model) {
        Questionnaire questionnaire = assessments.questionnaire(assessment.questionnaireVersion());
        model.addAttribute("assessment", assessment);
        model.addAttribute("draft", Draft.of(assessment, questionnaire));
        model.addAttribute("note", questionnaire.note());
        model.addAttribute("number", number);
        model.addAttribute("part", part(questionnaire, number));
        model.addAttribute("given", given);
        return "advice/assessment/questions";
    }

    /** The answers of the other dimensions as they are, those of this one as they were sent. */
    private static Map<String, Integer> merged(Assessment assessment, Questions part, Map<String, String> sent) {
        var merged = new HashMap<>(assessment.answers());
        for (Question question : part.questions()) {
            String points = sent.getOrDefault(question.id(), "");
            if (points.matches(POINTS)) {
                merged.put(question.id(), Integer.valueOf(points));
            }
        }
        return merged;
    }

    private static Questions part(Questionnaire questionnaire, int number) {
        if (number < 1 || number > questionnaire.dimensions().size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return questionnaire.dimensions().get(number - 1);
    }

    private static String base(Model model) {
        return model.getAttribute("side") == Side.DESK ? Side.DESK.base() : Side.MY.base();
    }
}
