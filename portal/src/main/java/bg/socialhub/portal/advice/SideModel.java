package bg.socialhub.portal.advice;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The pages of advice know on which side they are. */
@ControllerAdvice(basePackageClasses = SideModel.class)
class SideModel {

    @ModelAttribute("side")
    Side side(HttpServletRequest request) {
        return Side.of(request);
    }
}
