// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// What the letters' window puts on paper; letterdialog.cpp is the window and its texts.
#include "app/paper/pdf.h"
#include "app/tasks/filewithwrite.h"
#include "app/tasks/listproblems.h"
#include "ui/letters/letterdialog.h"
#include "ui/paper/printrun.h"
#include "ui/paper/problempane.h"
#include "ui/paper/sheetview.h"
#include "ui/shell/jobs.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kPreviewed = 50; // letters; all are printed

} // namespace

void LetterDialog::refresh()
{
    m_soon.stop();
    Session &session = m_bench.session;
    const Addressees addressees = addresseesOf(letter(), people());
    std::vector<const AttendeeCard *> whom = addressees.entitled;
    m_problems->look([whom, source = session.roster().snapshot()](Progress &progress) {
        return peopleProblems(whom, progress);
    });
    const size_t all = whom.size();
    whom.resize(std::min(all, kPreviewed));
    const auto pages = letterPages(session.store(), session.roster(), letter(), whom, QDate::currentDate());
    if (!pages)
        return tell(pages.error().sentence, true);
    m_pages = *pages;
    if (all == 0)
        m_view->setEmpty(tr("Nobody is chosen."), tr("Choose people in the list of attendees first."), {});
    m_view->setPages(m_pages);
    for (QPushButton *one : {m_save, m_print})
        one->setEnabled(all > 0);
    m_copy->setEnabled(all == 1);
    m_copy->setToolTip(all == 1 ? QString() : tr("For one person at a time"));
    const QStringList unknown = unknownFields(letter());
    if (!unknown.isEmpty())
        tell(tr("There is no field {%1}: it would be printed as it stands.").arg(unknown.join(u"}, {"_s)),
             true);
    else if (!addressees.leftOut.empty())
        tell(leftOutSentence(letter(), addressees), true);
    else if (all > kPreviewed)
        tell(tr("The first %1 of %2 letters are shown.").arg(kPreviewed).arg(all), false);
    else
        tell({}, false);
}

void LetterDialog::copy()
{
    const Session &session = m_bench.session;
    QGuiApplication::clipboard()->setText(
        mailText(wordsFor(letter(), *people().front(), session.roster(), QDate::currentDate())));
    tell(tr("Copied. Paste it into a message."), false);
}

void LetterDialog::savePdf()
{
    keepEdits();
    Session &session = m_bench.session;
    const auto pages = letterPages(session.store(), session.roster(), letter(),
                                   addresseesOf(letter(), people()).entitled, QDate::currentDate());
    if (!pages)
        return tell(pages.error().sentence, true);
    const PdfInfo info{m_letters->currentText(), {}, session.colloquium().language};
    m_bench.prompts.saveFile(
        this, {tr("Save as PDF"), tr("PDF (*.pdf)"), windowTitle() + u".pdf"_s, u"pdf"_s},
        [this, info, pages = *pages](const QString &path) {
            if (const auto allowed = mayBeWritten(path, m_bench.session.store()); !allowed)
                return tell(allowed.error().sentence, true);
            m_bench.jobs.run<int>(
                tr("Making “%1”").arg(QFileInfo(path).fileName()),
                [pages, path, info](Progress &progress) -> Result<int> {
                    const auto saved = colloquia::savePdf(*pages, path, info, progress);
                    return saved ? Result<int>(1) : Result<int>(tl::unexpected(saved.error()));
                },
                this,
                [this, path](const Result<int> &made) {
                    tell(made ? tr("Saved as “%1”.").arg(QFileInfo(path).fileName()) : made.error().sentence,
                         !made);
                });
        });
}

void LetterDialog::print()
{
    keepEdits();
    Session &session = m_bench.session;
    const auto pages = letterPages(session.store(), session.roster(), letter(),
                                   addresseesOf(letter(), people()).entitled, QDate::currentDate());
    if (!pages)
        return tell(pages.error().sentence, true);
    printrun::Request request;
    request.name = m_letters->currentText();
    request.label = tr("Printing the letters");
    request.size = (*pages)->size(0);
    request.make = [pages = *pages](Progress &) -> Result<std::shared_ptr<const Pages>> { return pages; };
    printrun::ask(this, m_bench.jobs, request, [this](const Result<std::shared_ptr<const Pages>> &printed) {
        tell(printed ? tr("Handed to the printer.") : printed.error().sentence, !printed);
    });
}

} // namespace colloquia
