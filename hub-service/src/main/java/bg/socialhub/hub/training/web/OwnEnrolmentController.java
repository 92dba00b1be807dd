package bg.socialhub.hub.training.web;

import bg.socialhub.hub.enterprise.Enterprises;
import bg.socialhub.hub.training.OwnEnrolments;
import bg.socialhub.hub.training.OwnEnrolments.Own;
import bg.socialhub.hub.training.domain.Enrolment;
import bg.socialhub.hub.training.domain.Enrolments;
import bg.socialhub.hub.training.domain.Training;
import bg.socialhub.hub.training.web.CertificateViews.CertificateResponse;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Paging;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The enrolments of a member's people in all trainings, the latest first. */
@RestController
class OwnEnrolmentController {

    private final OwnEnrolments enrolments;
    private final Enterprises enterprises;
    private final TrainingViews trainings;
    private final CertificateViews certificates;

    OwnEnrolmentController(
            OwnEnrolments enrolments, Enterprises enterprises, TrainingViews trainings, CertificateViews certificates) {
        this.enrolments = enrolments;
        this.enterprises = enterprises;
        this.trainings = trainings;
        this.certificates = certificates;
    }

    /** An enrolment with what it is for, and the certificate that came of it. */
    record OwnEnrolmentResponse(
            EnrolmentResponse enrolment,
            TrainingResponse training,
            @Nullable CertificateResponse certificate) {}

    @GetMapping("/api/v1/enrolments")
    Listing<OwnEnrolmentResponse> own(
            @RequestParam(required = false) @Nullable String enterprise,
            @RequestParam(required = false) Enrolment.@Nullable State state,
            Paging paging,
            CurrentUser user) {
        var filter = enrolments.filter(enterprise, state, user);
        List<Own> found = enrolments.search(filter, paging.limit(), paging.after(), user);
        Listing<Own> page = paging.page(
                found,
                enrolments.count(filter),
                own -> Enrolments.place(own.placed().enrolment()));
        Function<Training, TrainingResponse> shown = trainings.shown(
                page.items().stream().map(Own::training).distinct().toList());
        return page.map(own -> new OwnEnrolmentResponse(
                EnrolmentResponse.from(own.placed(), enterprises),
                shown.apply(own.training()),
                own.certificate().map(certificates::of).orElse(null)));
    }
}
