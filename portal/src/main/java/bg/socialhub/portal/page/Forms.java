package bg.socialhub.portal.page;

import bg.socialhub.portal.gateway.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Puts what the API does not accept beside the fields of the form that was sent. */
public final class Forms {

    /** A form that was not accepted is shown again with this status. */
    public static final int NOT_ACCEPTED = 422;

    private Forms() {}

    /**
     * Field errors go to their fields, everything else to the form as a whole; another failure than a refusal of the content
     * (400, 409, 412, 422) is thrown on.
     *
     * @param names the form's field by the API's field, where the two differ
     */
    public static void refuse(BindingResult form, Refused refused, Map<String, String> names) {
        switch (refused.status()) {
            case 400, 409, 412, 422 -> {
                boolean told = false;
                for (var field : refused.fields()) {
                    String name = names.getOrDefault(field.name(), field.name());
                    told |= reject(form, name, field.message());
                }
                if (!told) {
                    form.reject("refused", refused.detail());
                }
            }
            default -> throw refused;
        }
    }

    public static void refuse(BindingResult form, Refused refused) {
        refuse(form, refused, Map.of());
    }

    /** The answer says that the form was not accepted. */
    public static void refuse(BindingResult form, Refused refused, HttpServletResponse response) {
        refuse(form, refused);
        response.setStatus(NOT_ACCEPTED);
    }

    /** Shows the form again with all of its faults, also those of values that are not of their field's type. */
    public static void show(Model model, Object form, BindingResult faults) {
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", faults);
    }

    /** Shows it so, and the answer says that it was not accepted. */
    public static void showAgain(Model model, Object form, BindingResult faults, HttpServletResponse response) {
        show(model, form, faults);
        response.setStatus(NOT_ACCEPTED);
    }

    private static boolean reject(BindingResult form, String name, String message) {
        if (form.getFieldType(name) == null) {
            form.reject("refused", message);
        } else {
            form.rejectValue(name, "refused", message);
        }
        return true;
    }
}
