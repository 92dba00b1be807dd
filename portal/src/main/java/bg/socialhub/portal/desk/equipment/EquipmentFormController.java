package bg.socialhub.portal.desk.equipment;

import bg.socialhub.portal.desk.Desk;
import bg.socialhub.portal.gateway.EquipmentApi;
import bg.socialhub.portal.gateway.EquipmentApi.Category;
import bg.socialhub.portal.gateway.EquipmentApi.Equipment;
import bg.socialhub.portal.gateway.IfMatch;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Forms;
import bg.socialhub.portal.page.Texts;
import bg.socialhub.portal.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding to what the centre lends and changing it, for its manager. */
@Controller
class EquipmentFormController {

    private static final Map<String, String> FIELDS = Map.of("name.bg", "nameBg", "name.en", "nameEn");

    private final EquipmentApi equipment;
    private final Formats formats;
    private final Texts texts;

    EquipmentFormController(EquipmentApi equipment, Formats formats, Texts texts) {
        this.equipment = equipment;
        this.formats = formats;
        this.texts = texts;
    }

    @GetMapping("/desk/equipment/new")
    String fresh(Visitor visitor, Model model) {
        model.addAttribute("form", EquipmentForm.empty());
        return form(null, visitor, model);
    }

    @GetMapping("/desk/equipment/{id}/change")
    String change(@PathVariable String id, Visitor visitor, Model model) {
        model.addAttribute("form", EquipmentForm.of(equipment.equipment(id)));
        return form(id, visitor, model);
    }

    @PostMapping({"/desk/equipment", "/desk/equipment/{id}/change"})
    String save(
            @PathVariable(required = false) @Nullable String id,
            @ModelAttribute("form") EquipmentForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!result.hasErrors()) {
            try {
                String name = save(id, form, visitor).name().toString();
                texts.tell(redirect, "rooms.equipment.done", name);
                return "redirect:/desk/equipment";
            } catch (Refused refused) {
                Forms.refuse(result, refused, FIELDS);
                if (id != null && refused.is("precondition-failed")) {
                    model.addAttribute("changed", equipment.equipment(id));
                }
            }
        }
        response.setStatus(Forms.NOT_ACCEPTED);
        Forms.show(model, form, result);
        return form(id, visitor, model);
    }

    private Equipment save(@Nullable String id, EquipmentForm form, Visitor visitor) {
        String key = form.key() == null || form.key().isBlank() ? formats.key() : form.key();
        return id == null
                ? equipment.add(Desk.centre(visitor), key, form.toDescription())
                : equipment.change(id, IfMatch.of(form.version() == null ? 0 : form.version()), form.toDescription());
    }

    private String form(@Nullable String id, Visitor visitor, Model model) {
        if (!visitor.isManager()) {
            throw new AccessDeniedException("Equipment is kept by the manager");
        }
        var categories = new LinkedHashMap<String, String>();
        for (Category category : Category.values()) {
            categories.put(category.name(), texts.say("rooms.category." + category.name()));
        }
        model.addAttribute("id", id);
        model.addAttribute("categories", categories);
        return "desk/equipment/form";
    }
}
