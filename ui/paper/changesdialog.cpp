// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/changesdialog.h"

#include "app/tasks/batches.h"
#include "app/tasks/changesheet.h"
#include "app/tasks/filewithwrite.h"
#include "app/tasks/printing.h"
#include "ui/paper/parts.h"
#include "ui/paper/printrun.h"
#include "ui/paper/sheetview.h"
#include "ui/shell/jobs.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostPrints = 12;

} // namespace

ChangesDialog::ChangesDialog(const Workbench &bench, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_since(new QComboBox(this)), m_moment(new QDateTimeEdit(this)),
      m_counts(new QLabel(this)), m_sentence(new QLabel(this)), m_view(new SheetView(bench.actions, this)),
      m_badges(new QPushButton(tr("&Badges of these…"), this)),
      m_save(new QPushButton(tr("&Save as PDF…"), this)), m_print(new QPushButton(tr("&Print…"), this))
{
    setObjectName(u"changesDialog"_s);
    setWindowTitle(tr("Change sheet"));
    resize(1000, 680);
    m_since->setObjectName(u"changesSince"_s);
    m_since->setAccessibleName(tr("Changes since"));
    m_moment->setObjectName(u"changesMoment"_s);
    m_moment->setAccessibleName(tr("Day and time"));
    m_moment->setCalendarPopup(true);
    m_moment->setDateTime(QDateTime(QDate::currentDate(), QTime(0, 0)));
    m_counts->setObjectName(u"changesCounts"_s);
    m_sentence->setObjectName(u"changesSentence"_s);
    for (QLabel *label : {m_counts, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_badges->setObjectName(u"changesBadges"_s);
    m_save->setObjectName(u"changesSave"_s);
    m_print->setObjectName(u"changesPrint"_s);
    m_print->setProperty("primary", true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"changesClose"_s);
    for (QPushButton *button : {m_badges, m_save, m_print, close})
        button->setAutoDefault(false);

    auto *side = new QVBoxLayout;
    side->setSpacing(8);
    side->addWidget(parts::fieldLabel(tr("&Changes since"), m_since, this));
    side->addWidget(m_since);
    side->addWidget(m_moment);
    side->addWidget(m_counts);
    side->addSpacing(8);
    side->addWidget(m_badges);
    side->addWidget(m_sentence);
    side->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(side, 2);
    columns->addWidget(m_view, 5);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    buttons->addWidget(m_print);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);

    offerMoments();
    connect(m_since, &QComboBox::currentIndexChanged, this, &ChangesDialog::refresh);
    connect(m_moment, &QDateTimeEdit::dateTimeChanged, this, &ChangesDialog::refresh);
    connect(m_badges, &QPushButton::clicked, this, &ChangesDialog::goToBadges);
    connect(m_save, &QPushButton::clicked, this, &ChangesDialog::savePdf);
    connect(m_print, &QPushButton::clicked, this, &ChangesDialog::print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_bench.session, &Session::undoChanged, this, &ChangesDialog::refresh);
    refresh();
    m_since->setFocus();
}

void ChangesDialog::offerMoments()
{
    const Language screen = Language::ofScreen();
    if (const auto batches = m_bench.session.store().batches()) {
        for (const Batch &batch : *batches) {
            if (m_since->count() == kMostPrints)
                break;
            const QDateTime local = there(batch.at, m_bench.session.roster().programme().colloquium);
            const QString when = screen.shortDate(local.date()) + u' ' + screen.time(local.time());
            const QString words = m_since->count() == 0
                                      ? tr("the last print: %n badge(s), %1", nullptr, batch.badges)
                                      : tr("the print of %n badge(s), %1", nullptr, batch.badges);
            m_since->addItem(words.arg(when), batch.at);
        }
    }
    m_since->addItem(tr("another day and time"), QDateTime());
}

QDateTime ChangesDialog::since() const
{
    const QDateTime chosen = m_since->currentData().toDateTime();
    return chosen.isValid() ? chosen : m_moment->dateTime().toUTC();
}

void ChangesDialog::refresh()
{
    m_moment->setVisible(!m_since->currentData().toDateTime().isValid());
    Session &session = m_bench.session;
    const auto sheet = changesSince(session.store(), session.roster(), since());
    if (!sheet)
        return tell(sheet.error().sentence, true);
    const auto logos = logosOf(session.store(), session.programme());
    if (!logos)
        return tell(logos.error().sentence, true);
    m_pages = std::make_shared<const ChangePages>(*sheet, session.programme(), *logos, QDate::currentDate());
    const QStringList counts = {tr("%n new", nullptr, int(sheet->arrived.size())),
                                tr("%n withdrawn", nullptr, int(sheet->withdrawn.size())),
                                tr("%n changed", nullptr, int(sheet->renamed.size())),
                                tr("%n in another workshop", nullptr, int(sheet->moved.size())),
                                tr("%n workshop(s) elsewhere", nullptr, int(sheet->workshops.size()))};
    m_counts->setText(counts.join(u'\n'));
    m_view->setPages(m_pages);
    tell({}, false);
}

void ChangesDialog::goToBadges()
{
    PageTarget target;
    target.field = u"changes"_s;
    accept();
    m_bench.go(PageKind::Badges, target);
}

void ChangesDialog::savePdf()
{
    const PdfInfo info = changesInfo(m_bench.session.programme());
    m_bench.prompts.saveFile(
        this, {tr("Save the change sheet as PDF"), tr("PDF (*.pdf)"), tr("changes") + u".pdf"_s, u"pdf"_s},
        [this, info](const QString &path) {
            if (const auto allowed = mayBeWritten(path, m_bench.session.store()); !allowed)
                return tell(allowed.error().sentence, true);
            const auto saved = colloquia::savePdf(*m_pages, path, info);
            tell(saved ? tr("Saved as “%1”.").arg(QFileInfo(path).fileName()) : saved.error().sentence,
                 !saved);
        });
}

void ChangesDialog::print()
{
    printrun::Request request;
    request.name = changesInfo(m_bench.session.programme()).title;
    request.label = tr("Printing the change sheet");
    request.size = m_pages->size(0);
    request.make = [pages = m_pages](Progress &) -> Result<std::shared_ptr<const Pages>> { return pages; };
    printrun::ask(this, m_bench.jobs, request, [this](const Result<std::shared_ptr<const Pages>> &printed) {
        tell(printed ? tr("Handed to the printer.") : printed.error().sentence, !printed);
    });
}

void ChangesDialog::tell(const QString &sentence, bool wrong)
{
    m_sentence->setText(sentence);
    m_sentence->setProperty("role", wrong ? u"error"_s : u"small"_s);
    m_sentence->style()->unpolish(m_sentence);
    m_sentence->style()->polish(m_sentence);
}

} // namespace colloquia
