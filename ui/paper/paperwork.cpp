// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/paperwork.h"

#include "app/model/disk.h"
#include "app/tasks/filewithwrite.h"
#include "app/tasks/printing.h"
#include "ui/paper/printrun.h"
#include "ui/shell/actions.h"
#include "ui/shell/jobs.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace colloquia::paperwork {

using namespace Qt::StringLiterals;

namespace {

// The sentences of this file, under one name for those who translate them.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PaperWork)
};

using Made = std::shared_ptr<const Pages>;

bool isFree(const Workbench &bench)
{
    if (!bench.jobs.isBusy())
        return true;
    bench.session.tell({Error::Unavailable,
                        Words::tr("Something else is being made. Wait until it is done, or cancel it."),
                        {},
                        {}});
    return false;
}

bool mayBegin(const Workbench &bench, const BadgeRecipe &recipe)
{
    if (recipe.count() == 0) {
        emit bench.session.done(Words::tr("Nobody's badge is to be printed."), false);
        return false;
    }
    // The batch could not be kept; in a moment it can.
    if (bench.session.isChecking()) {
        bench.session.tell({Error::Unavailable, bench.session.store().readOnlyReason(), {}, {}});
        return false;
    }
    return isFree(bench);
}

bool mayBegin(const Workbench &bench, const ListRecipe &recipe)
{
    if (recipe.people.empty() && recipe.choice.blankLines == 0 && !isOfWorkshops(recipe.choice.kind)) {
        emit bench.session.done(nobodyOn(recipe.choice.kind), false);
        return false;
    }
    return isFree(bench);
}

void tell(Session &session, const Error &error)
{
    if (error.code == Error::Cancelled)
        emit session.done(error.sentence, false);
    else
        session.tell(error);
}

// Else the strip goes on telling of the print before.
Then saidNothingPrinted(const Workbench &bench)
{
    return [&session = bench.session] { session.tell(Words::tr("Nothing was printed")); };
}

struct MadePdf
{
    std::shared_ptr<const BadgePages> pages;
    QByteArray bytes;
};

struct MadeListPdf
{
    MadeList list;
    QByteArray bytes;
};

void go(const Then &then)
{
    if (then)
        then();
}

bool keepPdf(Session &session, const MadePdf &pdf, const QString &path)
{
    const QString file = QFileInfo(path).fileName();
    if (session.store().isReadOnly()) {
        if (const auto written = disk::writeWhole(path, pdf.bytes); !written) {
            tell(session, written.error());
            return false;
        }
        emit session.done(Words::tr("Saved as “%1”. This colloquium can only be read here: nobody is marked "
                                    "as printed.")
                              .arg(file),
                          false);
        return true;
    }
    if (const auto kept = keepPrinted(session.store(), *pdf.pages, path, pdf.bytes); !kept) {
        tell(session, kept.error());
        return false;
    }
    emit session.done(
        Words::tr("%n badge(s) saved as “%1”", nullptr, int(pdf.pages->people().size())).arg(file), true);
    return true;
}

} // namespace

void saveBadges(QWidget *page, const Workbench &bench, const BadgeRecipe &recipe, const Then &then,
                const Step &step)
{
    if (!mayBegin(bench, recipe))
        return;
    Session &session = bench.session;
    Jobs &jobs = bench.jobs;
    const auto save = [page, &session, &jobs, recipe, then](const QString &path) {
        const PdfInfo info = badgesInfo(recipe.programme);
        jobs.run<MadePdf>(
            Words::tr("Making the PDF of %n badge(s)", nullptr, recipe.count()),
            [recipe, info](Progress &progress) -> Result<MadePdf> {
                auto pages = makePages(recipe);
                auto bytes = makePdf(*pages, info, progress);
                if (!bytes)
                    return tl::unexpected(bytes.error());
                return MadePdf{pages, std::move(*bytes)};
            },
            page,
            [&session, path, then](const Result<MadePdf> &pdf) {
                if (!pdf)
                    return tell(session, pdf.error());
                if (keepPdf(session, *pdf, path))
                    go(then);
            });
    };
    const Prompts::FileQuestion question{step.title.isEmpty() ? Words::tr("Save badges as PDF") : step.title,
                                         Words::tr("PDF (*.pdf)"), Words::tr("badges") + u".pdf"_s, u"pdf"_s,
                                         step.cancelled};
    bench.prompts.saveFile(page, question, save);
}

void printBadges(QWidget *page, const Workbench &bench, const BadgeRecipe &recipe, const Then &then)
{
    if (!mayBegin(bench, recipe))
        return;
    const printrun::Request request{
        badgesInfo(recipe.programme).title,
        Words::tr("Printing %n badge(s)", nullptr, recipe.count()),
        recipe.choice.stock.page,
        [recipe](Progress &) -> Result<Made> { return makePages(recipe); },
        true,
        hasBacks(recipe),
        Words::tr("Print on %1", "kind of sheet: Avery L4785, 80 × 50 mm, 10 a sheet")
            .arg(titleOf(recipe.choice.stock)),
        saidNothingPrinted(bench),
    };
    Session &session = bench.session;
    printrun::ask(page, bench.jobs, request, [&session, then](const Result<Made> &printed) {
        if (!printed)
            return tell(session, printed.error());
        const auto pages = std::static_pointer_cast<const BadgePages>(*printed);
        const int badges = int(pages->people().size());
        if (session.store().isReadOnly()) {
            emit session.done(Words::tr("%n badge(s) printed. This colloquium can only be read here: nobody "
                                        "is marked as printed.",
                                        nullptr, badges),
                              false);
            return go(then);
        }
        if (const auto kept = keepPrinted(session.store(), *pages); !kept)
            return tell(session, kept.error());
        emit session.done(Words::tr("%n badge(s) printed", nullptr, badges), true);
        go(then);
    });
}

void saveList(QWidget *page, const Workbench &bench, const ListRecipe &recipe, const Then &then,
              const Step &step)
{
    if (!mayBegin(bench, recipe))
        return;
    Session &session = bench.session;
    Jobs &jobs = bench.jobs;
    const auto save = [page, &session, &jobs, recipe, then](const QString &path) {
        if (const auto allowed = mayBeWritten(path, session.store()); !allowed)
            return tell(session, allowed.error());
        const PdfInfo info = listInfo(recipe.programme, recipe.choice.kind);
        jobs.run<MadeListPdf>(
            Words::tr("Making the PDF of the list"),
            [recipe, info](Progress &progress) -> Result<MadeListPdf> {
                MadeList list = makeList(recipe);
                auto bytes = makePdf(*list.pages, info, progress);
                if (!bytes)
                    return tl::unexpected(bytes.error());
                return MadeListPdf{std::move(list), std::move(*bytes)};
            },
            page,
            [&session, path, then](const Result<MadeListPdf> &pdf) {
                if (!pdf)
                    return tell(session, pdf.error());
                if (const auto saved = colloquia::saveList(session.store(), pdf->list, path, pdf->bytes);
                    !saved)
                    return tell(session, saved.error());
                emit session.done(Words::tr("List saved as “%1”").arg(QFileInfo(path).fileName()), false);
                go(then);
            });
    };
    QString name = titleOf(recipe.choice.kind, Language::ofScreen()).toLower();
    name.replace(u' ', u'-');
    bench.prompts.saveFile(page,
                           {step.title.isEmpty() ? Words::tr("Save the list as PDF") : step.title,
                            Words::tr("PDF (*.pdf)"), name + u".pdf"_s, u"pdf"_s, step.cancelled},
                           save);
}

void printList(QWidget *page, const Workbench &bench, const ListRecipe &recipe, const Then &then,
               const Step &step)
{
    if (!mayBegin(bench, recipe))
        return;
    // Laid out once more where it is printed; what is new of it is known afterwards.
    const auto sheets = std::make_shared<std::vector<SignInSheet>>();
    const printrun::Request request{
        listInfo(recipe.programme, recipe.choice.kind).title,
        Words::tr("Printing the list"),
        pageSizeOf(recipe.choice),
        [recipe, sheets](Progress &) -> Result<Made> {
            const MadeList list = makeList(recipe);
            *sheets = list.sheets;
            return list.pages;
        },
        false,
        false,
        Words::tr("Print on %1", "kind of sheet: Avery L4785, 80 × 50 mm, 10 a sheet")
            .arg(recipe.choice.a3 ? u"A3"_s : u"A4"_s),
        step.cancelled ? step.cancelled : saidNothingPrinted(bench),
    };
    Session &session = bench.session;
    printrun::ask(page, bench.jobs, request, [&session, sheets, then](const Result<Made> &printed) {
        if (!printed)
            return tell(session, printed.error());
        if (!sheets->empty()) {
            if (const auto kept = keepSheets(session.store(), *sheets); !kept)
                return tell(session, kept.error());
        }
        emit session.done(Words::tr("%n page(s) printed", nullptr, (*printed)->count()), false);
        go(then);
    });
}

void showProblem(const Workbench &bench, const BadgeProblem &problem)
{
    PageTarget target;
    target.field = problem.field;
    PageKind page = PageKind::Details;
    if (problem.attendee.isValid()) {
        page = PageKind::Attendees;
        target.record = problem.attendee.value;
    } else if (problem.partner.isValid()) {
        page = PageKind::Partners;
        target.record = problem.partner.value;
    } else if (problem.category.isValid()) {
        page = PageKind::Categories;
        target.record = problem.category.value;
    } else if (problem.workshop.isValid()) {
        page = PageKind::Workshops;
        target.record = problem.workshop.value;
    } else if (problem.logo) {
        target.field = u"logo"_s;
    } else {
        return bench.actions.designBadges->trigger();
    }
    bench.go(page, target);
}

} // namespace colloquia::paperwork
