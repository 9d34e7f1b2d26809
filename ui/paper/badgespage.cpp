// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/badgespage.h"

#include "app/tasks/printing.h"
#include "ui/designer/cardsdialog.h"
#include "ui/designer/designerdialog.h"
#include "ui/paper/badgechoices.h"
#include "ui/paper/badgememory.h"
#include "ui/paper/changesdialog.h"
#include "ui/paper/headpages.h"
#include "ui/paper/paperwork.h"
#include "ui/paper/parts.h"
#include "ui/paper/printerdialog.h"
#include "ui/paper/printermemory.h"
#include "ui/paper/printsdialog.h"
#include "ui/paper/problemlist.h"
#include "ui/paper/sheetview.h"
#include "ui/shell/actions.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>

#include <utility>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kFirstBadges = 200; // that are laid out at once
constexpr int kLowestProblems = 168; // px: a head and three sentences

} // namespace

BadgesPage::BadgesPage(const Workbench &bench, QWidget *parent)
    : Page(bench, parent), m_choices(new BadgeChoices), m_problemsTitle(parts::heading(tr("To check"), this)),
      m_problems(new ProblemList(this)), m_view(new SheetView(bench.actions, this)), m_maker(this),
      m_finder(this), m_checker(this)
{
    setObjectName(u"badgesPage"_s);
    auto *side = new QVBoxLayout;
    side->setSpacing(8);
    side->addWidget(new parts::ChoicesScroll(m_choices, this));
    side->addWidget(m_problemsTitle);
    side->addWidget(m_problems, 1);
    side->addStretch();
    m_problemsTitle->setObjectName(u"problemsTitle"_s);
    m_problems->setFixedWidth(parts::kChoicesWidth - 8);
    m_problems->setMinimumHeight(kLowestProblems);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(side);
    layout->addWidget(m_view, 1);

    const badgememory::Remembered remembered = badgememory::of(session());
    BadgeOptions options;
    options.stock = remembered.stock;
    options.order = remembered.order;
    m_choices->setOptions(options);
    m_design = remembered.design;

    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &BadgesPage::refresh);
    connect(m_choices, &BadgeChoices::changed, this, [this] {
        m_isAgain = m_isAgain && m_choices->options().who == BadgeWho::Selected;
        remember();
        proposeStart();
        refresh();
    });
    connect(m_choices, &BadgeChoices::fullSheetWanted, this, [this] { setStart(1); });
    connect(m_choices, &BadgeChoices::printerWanted, this,
            [this, action = bench.actions.adjustPrinter] { run(action); });
    connect(m_choices, &BadgeChoices::designChosen, this, &BadgesPage::chooseDesign);
    connect(m_choices, &BadgeChoices::designerWanted, this,
            [this, action = bench.actions.designBadges] { run(action); });
    connect(m_choices, &BadgeChoices::designSwitched, this, &BadgesPage::switchDesign);
    connect(m_problems, &ProblemList::chosen, this, &BadgesPage::showProblem);
    connect(&m_view->area(), &SheetArea::recordClicked, this, &BadgesPage::showAttendee);
    connect(&m_view->area(), &SheetArea::placeClicked, this, [this](int, int place) { setStart(place + 1); });
    connect(&m_view->area(), &SheetArea::placeMenuWanted, this, &BadgesPage::offerPlace);
    connect(m_view, &SheetView::emptyButtonClicked, this, [this] {
        BadgeOptions chosen = m_choices->options();
        const bool isChanged = chosen.who == BadgeWho::New && m_figures.changed > 0;
        chosen.who = isChanged              ? BadgeWho::Changed
                     : m_figures.onSite > 0 ? BadgeWho::OnSite
                                            : BadgeWho::Blank;
        m_choices->setOptions(chosen);
        refresh();
    });
    connect(&session().roster(), &Roster::cardsChanged, this, &BadgesPage::recheck);
    connect(&session().roster(), &Roster::cardsReset, this, [this] {
        m_isChangedKnown = m_isShownKnown = false;
        refreshSoon();
    });
    // A print of blank badges changes nobody, but the sheet.
    connect(&session(), &Session::undoChanged, this, [this] {
        if (isVisible())
            proposeStart();
    });
    connect(&session().roster(), &Roster::programmeChanged, this, [this] {
        m_isChangedKnown = m_isShownKnown = false;
        m_logos.reset();
        m_pictures.reset();
        refreshSoon();
    });
    connect(&session(), &Session::accessChanged, this, &BadgesPage::refreshSoon);
}

QString BadgesPage::summary() const
{
    QStringList facts = {tr("%n new", nullptr, m_figures.fresh)};
    if (m_pages && m_pages->count() > 0)
        facts.append(sheetsInWords(m_pages->choice().stock, m_pages->sheets()));
    if (m_found > 0)
        facts.append(tr("%n to check", nullptr, m_found));
    return facts.join(u" · "_s);
}

QString BadgesPage::status() const
{
    LastPrint last = lastPrint(session().roster());
    // Blank badges are nobody's: only the batch knows of them.
    if (m_lastPrint.at.isValid() && (!last.at.isValid() || m_lastPrint.at >= last.at))
        last = m_lastPrint;
    if (!last.at.isValid())
        return tr("Nothing was printed yet");
    const Language screen = Language::ofScreen();
    const QDateTime local = there(last.at, session().roster().programme().colloquium);
    const QString told = tr("Last print: %n badge(s), %1 %2", nullptr, last.badges)
                             .arg(screen.shortDate(local.date()), screen.time(local.time()));
    if (m_foreignStock.isEmpty())
        return told;
    return tr("%1, on “%2”: this computer does not know that sheet yet").arg(told, m_foreignStock);
}

QList<QAction *> BadgesPage::headerActions() const
{
    return {bench().actions.saveBadgesPdf, bench().actions.printBadges};
}

QAction *BadgesPage::primaryAction() const
{
    return bench().actions.printBadges;
}

QWidget *BadgesPage::firstFocus()
{
    return m_cameFromProblem && !m_problems->isHidden() ? m_problems : m_choices->firstFocus();
}

bool BadgesPage::stepBack()
{
    if (m_problems->hasFocus()) {
        m_choices->firstFocus()->setFocus();
        return true;
    }
    return false;
}

void BadgesPage::come(const PageTarget &target)
{
    proposeStart();
    const bool again = target.field == u"again"_s;
    m_isAgain = again || (m_isAgain && target.field.isEmpty());
    m_cameFromProblem = std::exchange(m_leftByProblem, false) && target.field.isEmpty();
    if (again)
        m_sources.selected = target.records;
    else if (!m_isAgain && !m_cameFromProblem) // one who was looked at was not chosen
        m_sources.selected = bench().attendeesToPrint();
    m_isShownKnown = false; // the list may be filtered otherwise by now
    const Filter filter = std::exchange(m_filter, bench().listing().filter);
    const bool isNewlyFiltered = !m_filter.empty() && filter != m_filter && target.field.isEmpty();
    const bool areSeveral = !m_isAgain && m_sources.selected.size() > 1 && target.field.isEmpty() &&
                            std::exchange(m_selected, m_sources.selected) != m_sources.selected;
    if (target.field == u"shown"_s || (isNewlyFiltered && !areSeveral && !m_cameFromProblem)) {
        BadgeOptions options = m_choices->options();
        options.who = BadgeWho::Shown;
        m_choices->setOptions(options);
    } else if (again || areSeveral || (target.field == u"selection"_s && !m_sources.selected.empty())) {
        BadgeOptions options = m_choices->options();
        options.who = BadgeWho::Selected;
        options.reason = target.note;
        m_choices->setOptions(options);
    } else if (target.field == u"blanks"_s) {
        BadgeOptions options = m_choices->options();
        options.who = BadgeWho::Blank;
        options.blanks = target.count;
        m_choices->setOptions(options);
    } else if (target.field == u"changes"_s || target.field == u"new"_s) {
        BadgeOptions options = m_choices->options();
        options.who = target.field == u"new"_s ? BadgeWho::New : BadgeWho::NewAndChanged;
        m_choices->setOptions(options);
    }
    showPrinter();
    refresh();
    if (m_pages && target.record) {
        if (const int page = m_pages->pageOf(AttendeeId(target.record)); page >= 0)
            m_view->area().showPage(page);
    }
}

void BadgesPage::hideEvent(QHideEvent *event)
{
    // The menu stays in sight, and how many there are is counted here alone.
    bench().actions.printBadges->setText(tr("Print b&adges…"));
    Page::hideEvent(event);
}

void BadgesPage::refreshSoon()
{
    // A page nobody sees is brought up to date when it comes to the front.
    if (isVisible())
        m_soon.start(0);
}

Design BadgesPage::design() const
{
    return designFor(session().programme(), m_design);
}

const Logos &BadgesPage::logos()
{
    if (!m_logos) {
        auto read = logosOf(session().store(), session().programme());
        if (!read)
            session().tell(read.error());
        m_logos = read ? std::move(*read) : Logos();
    }
    return *m_logos;
}

std::shared_ptr<const Pictures> BadgesPage::pictures()
{
    if (!m_pictures) {
        const auto read = picturesOf(session().store(), session().programme());
        if (!read)
            session().tell(read.error());
        m_pictures = read ? *read : std::make_shared<const Pictures>();
    }
    return m_pictures;
}

BadgeRecipe BadgesPage::recipe()
{
    const BadgeOptions options = m_choices->options();
    BadgeChoice choice{*findStock(options.stock), design(), options.start, pictures()};
    choice.printedOn = QDate::currentDate();
    choice.cutAndStack = options.cutAndStack;
    BadgeRecipe recipe = recipeFor(session().roster(), options, m_sources);
    const int again = printedBefore(recipe);
    m_choices->setAgain(again);
    choice.reason = again > 0 ? options.reason : QString();
    recipe.logos = logos();
    recipe.choice = choice;
    return recipe;
}

void BadgesPage::refresh()
{
    m_soon.stop();
    findChanged();
    findShown();
    m_figures = badgeFigures(session().roster(), m_sources);
    m_choices->setFigures(m_figures);
    m_choices->setDesigns(everybodysDesigns(session().programme()), design());
    m_choices->setEditable(!session().store().isReadOnly() && !session().programme().designs.empty());
    const BadgeRecipe wanted = recipe();
    m_count = wanted.count();
    bench().actions.printBadges->setText(m_count > 0 ? tr("Print %n b&adge(s)…", nullptr, m_count)
                                                     : tr("Print b&adges…"));
    m_checker.stop();
    if (m_count <= kBadgesAtOnce) {
        m_maker.stop();
        showPages(makePages(wanted));
    } else {
        // What is seen first is there at once, and all the others a moment later.
        if (const BadgeRecipe head = headOf(wanted, session().roster(), kFirstBadges); !head.cards.empty())
            m_view->setPages(std::make_shared<HeadPages>(makePages(head), pagesOf(wanted)));
        m_maker.run([wanted](Progress &) { return makePages(wanted); },
                    [this](const MadePages &pages) { showPages(pages); });
        m_problemsTitle->setText(tr("Checking…"));
    }
    emit headerChanged();
}

void BadgesPage::showPages(const MadePages &pages)
{
    m_pages = pages;
    if (pages->count() == 0)
        showEmpty();
    m_problemsTitle->setVisible(pages->count() > 0); // its place is the choices'
    m_view->setPages(pages, [this, pages](int page) { return placesOf(*pages, page); });
    checkPages(pages);
    emit headerChanged();
}

void BadgesPage::remember()
{
    const BadgeOptions options = m_choices->options();
    badgememory::keep(session(), {options.stock, options.order, m_design});
}

void BadgesPage::chooseDesign(DesignId chosen)
{
    m_design = chosen;
    m_isChangedKnown = false;
    remember();
    refresh();
}

void BadgesPage::switchDesign(const QString &key, bool on)
{
    const Design before = design();
    if (before.id.isValid())
        (void)session().edit(tr("Change the badge design"), before, key, on); // refusals are told
    refresh();
}

void BadgesPage::savePdf()
{
    paperwork::saveBadges(this, bench(), recipe());
}

void BadgesPage::run(const QAction *action)
{
    if (action == bench().actions.beginFullSheet) {
        setStart(1);
    } else if (action == bench().actions.showPrints) {
        auto *dialog = new PrintsDialog(bench(), window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    } else if (action == bench().actions.makeChangeSheet) {
        auto *dialog = new ChangesDialog(bench(), window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    } else if (action == bench().actions.adjustPrinter) {
        auto *dialog = new PrinterDialog(bench(), printers::known(), window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, &BadgesPage::showPrinter);
        dialog->open();
    } else if (action == bench().actions.designBadges) {
        showDesigner(window(), bench(), design().id, *findStock(m_choices->options().stock),
                     [this](const Design &drawn) {
                         // What was drawn last is what one wants to print.
                         if (drawn.purpose == DesignPurpose::Badge && !drawn.onlyFor.isValid())
                             chooseDesign(drawn.id);
                     });
    } else {
        showCards(window(), bench(),
                  action == bench().actions.makeCertificates ? DesignPurpose::Certificate
                                                             : DesignPurpose::PlaceCard);
    }
}

void BadgesPage::print()
{
    paperwork::printBadges(this, bench(), recipe());
}

} // namespace colloquia
