package org.setwise.demo;

import jakarta.inject.Singleton;
import org.setwise.action.ActionService;
import org.setwise.contract.ContractService;
import org.setwise.enrolment.EnrolmentService;
import org.setwise.enrolment.PlaceService;
import org.setwise.learningsession.AttendanceService;
import org.setwise.learningsession.PresenterService;
import org.setwise.learningsession.RunningSessionService;
import org.setwise.learningsession.SessionPlanningService;
import org.setwise.learningset.MemberVoiceService;
import org.setwise.learningset.SetCourseService;
import org.setwise.learningset.SetService;
import org.setwise.organisation.OrganisationService;
import org.setwise.person.DeclarationService;
import org.setwise.person.PersonRegister;
import org.setwise.person.PersonService;
import org.setwise.programme.ProgrammeService;
import org.setwise.programme.RosterService;
import org.setwise.questionlog.ContributionService;
import org.setwise.questionlog.DilemmaService;
import org.setwise.questionlog.OutcomeService;
import org.setwise.questionlog.QuestionService;
import org.setwise.signin.DemoService;

/** Everything that people of the story do: what the API lets people do, and no more. */
@Singleton
record UseCases(
        Acting acting,
        DemoService demo,
        PersonRegister register,
        PersonService people,
        DeclarationService declarations,
        OrganisationService organisations,
        ProgrammeService programmes,
        RosterService rosters,
        EnrolmentService enrolments,
        PlaceService places,
        SetService sets,
        SetCourseService courses,
        MemberVoiceService voices,
        ContractService contracts,
        SessionPlanningService planning,
        RunningSessionService running,
        AttendanceService attendance,
        PresenterService presenters,
        DilemmaService dilemmas,
        QuestionService questions,
        ContributionService contributions,
        OutcomeService outcomes,
        ActionService actions) {}
