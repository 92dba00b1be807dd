package bg.socialhub.portal.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Tells every failure as a page, whatever a client says it accepts, because the portal serves people. */
@Controller
class ErrorPage implements ErrorController {

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        var failed = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = HttpStatusCode.valueOf(failed == null ? HttpStatus.NOT_FOUND.value() : failed);
        return new ModelAndView("error", Map.of("status", status.value()), status);
    }
}
