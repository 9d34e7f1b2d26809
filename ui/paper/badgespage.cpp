// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/badgespage.h"

#include "app/model/names.h"
#include "app/tasks/printing.h"
#include "ui/designer/cardsdialog.h"
#include "ui/designer/designerdialog.h"
#include "ui/paper/badgechoices.h"
#include "ui/paper/paperwork.h"
#include "ui/paper/parts.h"
#include "ui/paper/problemlist.h"
#include "ui/paper/sheetview.h"
#include "ui/shell/actions.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSettings>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// So many are put in order and laid out within a blink; more than that in a thread.
constexpr int kAtOnce = 4000;

QString settingsKey(const Session &session, const QString &name)
{
    return u"documents/%1/badges/%2"_s.arg(session.colloquium().documentId, name);
}

} // namespace

BadgesPage::BadgesPage(const Workbench &bench, QWidget *parent)
    : Page(bench, parent), m_choices(new BadgeChoices), m_problemsTitle(parts::heading(tr("To check"), this)),
      m_problems(new ProblemList(this)), m_view(new SheetView(bench.actions, this)), m_maker(this),
      m_checker(this)
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
    m_problems->setMinimumHeight(96);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(side);
    layout->addWidget(m_view, 1);

    BadgeOptions options;
    const QSettings settings;
    options.stock = settings.value(settingsKey(session(), u"stock"_s), options.stock).toString();
    options.order = BadgeOrder(std::clamp(settings.value(settingsKey(session(), u"order"_s)).toInt(), 0,
                                          int(BadgeOrder::ByCategory)));
    m_choices->setOptions(options);
    m_design = DesignId(settings.value(settingsKey(session(), u"design"_s)).toLongLong());

    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &BadgesPage::refresh);
    connect(m_choices, &BadgeChoices::changed, this, [this] {
        remember();
        refresh();
    });
    connect(m_choices, &BadgeChoices::designChosen, this, &BadgesPage::chooseDesign);
    connect(m_choices, &BadgeChoices::designerWanted, this,
            [this, action = bench.actions.designBadges] { run(action); });
    connect(m_choices, &BadgeChoices::designSwitched, this, &BadgesPage::switchDesign);
    connect(m_problems, &ProblemList::attendeeChosen, this, &BadgesPage::showAttendee);
    connect(&m_view->area(), &SheetArea::recordClicked, this, &BadgesPage::showAttendee);
    connect(&m_view->area(), &SheetArea::placeClicked, this, [this](int, int place) {
        BadgeOptions chosen = m_choices->options();
        chosen.start = place + 1;
        m_choices->setOptions(chosen);
        refresh();
    });
    connect(&m_view->area(), &SheetArea::placeMenuWanted, this, &BadgesPage::offerPlace);
    connect(m_view, &SheetView::emptyButtonClicked, this, [this] {
        BadgeOptions chosen = m_choices->options();
        chosen.who = m_figures.onSite > 0 ? BadgeWho::OnSite : BadgeWho::Blank;
        m_choices->setOptions(chosen);
        refresh();
    });
    connect(&session().roster(), &Roster::cardsChanged, this, &BadgesPage::refreshSoon);
    connect(&session().roster(), &Roster::cardsReset, this, &BadgesPage::refreshSoon);
    connect(&session().roster(), &Roster::programmeChanged, this, [this] {
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
        facts.append(tr("%n sheet(s)", nullptr, m_pages->count()));
    if (m_found > 0)
        facts.append(tr("%n to check", nullptr, m_found));
    return facts.join(u" · "_s);
}

QString BadgesPage::status() const
{
    const LastPrint last = lastPrint(session().roster());
    if (!last.at.isValid())
        return tr("Nothing was printed yet");
    const Language screen = Language::ofScreen();
    const QDateTime local = last.at.toLocalTime();
    return tr("Last print: %n badge(s), %1 %2", nullptr, last.badges)
        .arg(screen.shortDate(local.date()), screen.time(local.time()));
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
    return m_choices->firstFocus();
}

void BadgesPage::come(const PageTarget &target)
{
    m_selected = bench().selectedAttendees();
    m_shown = session().roster().numbers(bench().listing());
    if (target.field == u"selection"_s && !m_selected.empty()) {
        BadgeOptions options = m_choices->options();
        options.who = BadgeWho::Selected;
        m_choices->setOptions(options);
    }
    refresh();
    if (m_pages && target.record) {
        if (const int page = m_pages->pageOf(AttendeeId(target.record)); page >= 0)
            m_view->area().showPage(page);
    }
}

void BadgesPage::refreshSoon()
{
    // A page nobody sees is brought up to date when it comes to the front.
    if (isVisible())
        m_soon.start(0);
}

Design BadgesPage::design() const
{
    const auto all = everybodysDesigns(session().programme());
    const auto chosen = std::ranges::find(all, m_design, &Design::id);
    return chosen == all.end() ? designForAll(session().programme()) : *chosen;
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
    return {peopleFor(session().roster(), options, m_selected, m_shown), options.order, session().programme(),
            logos(), choice};
}

void BadgesPage::refresh()
{
    m_soon.stop();
    m_figures = badgeFigures(session().roster(), m_selected, m_shown);
    m_choices->setFigures(m_figures);
    m_choices->setDesigns(everybodysDesigns(session().programme()), design());
    m_choices->setEditable(!session().store().isReadOnly() && !session().programme().designs.empty());
    const BadgeRecipe wanted = recipe();
    m_count = int(wanted.people.size());
    bench().actions.printBadges->setText(m_count > 0 ? tr("Print %n b&adge(s)…", nullptr, m_count)
                                                     : tr("Print b&adges…"));
    m_checker.stop();
    if (m_count <= kAtOnce) {
        m_maker.stop();
        showPages(makePages(wanted));
    } else {
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
    m_view->setPages(pages, [this, pages](int page) { return placesOf(*pages, page); });
    checkPages(pages);
    emit headerChanged();
}

std::vector<SheetPlace> BadgesPage::placesOf(const BadgePages &pages, int page) const
{
    const Stock &stock = pages.choice().stock;
    std::vector<SheetPlace> places;
    for (int place = 0; place < stock.perSheet(); ++place) {
        SheetPlace shown{
            pages.areaOf(page, place), stock.cornerRadius, pages.isUsed(page, place), 0, {}, page == 0};
        if (const auto attendee = pages.attendeeAt(page, place)) {
            const AttendeeCard *card = session().roster().card(*attendee);
            shown.record = attendee->value;
            shown.tip =
                card ? tr("Show %1").arg(displayName(card->attendee, Language::ofScreen())) : QString();
            shown.isOffer = true;
        } else {
            shown.tip = tr("Begin at place %1").arg(place + 1);
        }
        places.push_back(shown);
    }
    return places;
}

void BadgesPage::checkPages(const MadePages &pages)
{
    m_problemsTitle->setText(tr("Checking…"));
    m_checker.run([pages](Progress &progress) { return pages->problems(progress); },
                  [this](const std::vector<BadgeProblem> &problems) { showProblems(problems); },
                  [this](int percent) {
                      if (m_checker.isBusy())
                          m_problemsTitle->setText(tr("Checking… %1 %").arg(percent));
                  });
}

void BadgesPage::showProblems(std::vector<BadgeProblem> problems)
{
    // Who was chosen by hand is printed whoever it is, but paper is dear.
    for (const BadgePerson &person : m_pages->people()) {
        const AttendeeCard *card = session().roster().card(person.attendee);
        if (!card || needsBadge(card->attendee))
            continue;
        const QString name = displayName(card->attendee, Language::ofScreen());
        problems.push_back(
            {person.attendee, name, tr("Not registered on site: %1").arg(name), BadgeProblem::NoCategory});
    }
    m_found = int(problems.size());
    m_problemsTitle->setText(m_count == 0   ? QString()
                             : m_found == 0 ? tr("Nothing to check")
                                            : tr("To check"));
    m_problems->setVisible(m_found > 0);
    m_problems->problems().setProblems(std::move(problems));
    emit headerChanged();
}

void BadgesPage::showEmpty()
{
    if (m_figures.onSite == 0) {
        m_view->setEmpty(tr("Nobody is registered on site yet."),
                         tr("Blank badges can be written by hand for those who come without having "
                            "registered."),
                         tr("Blank badges"));
    } else if (m_choices->options().who == BadgeWho::New) {
        m_view->setEmpty(tr("Everybody has a badge."),
                         tr("Whoever registers from now on will stand here. To print all of them again, "
                            "choose all registered on site."),
                         tr("All registered on site"));
    } else {
        m_view->setEmpty(
            tr("Nobody is chosen."),
            tr("Select people in the attendees' list, then press %1.")
                .arg(bench().actions.printBadgesOfSelection->shortcut().toString(QKeySequence::NativeText)),
            tr("All registered on site"));
    }
}

void BadgesPage::remember()
{
    const BadgeOptions options = m_choices->options();
    QSettings settings;
    settings.setValue(settingsKey(session(), u"stock"_s), options.stock);
    settings.setValue(settingsKey(session(), u"order"_s), int(options.order));
}

void BadgesPage::chooseDesign(DesignId chosen)
{
    m_design = chosen;
    QSettings().setValue(settingsKey(session(), u"design"_s), qlonglong(chosen.value));
    refresh();
}

void BadgesPage::switchDesign(const QString &key, bool on)
{
    const Design before = design();
    if (before.id.isValid())
        (void)session().edit(tr("Change the badge design"), before, key, on); // refusals are told
    refresh();
}

void BadgesPage::offerPlace(int page, int place, const QPoint &global)
{
    QMenu *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto attendee = m_pages->attendeeAt(page, place)) {
        const AttendeeCard *card = session().roster().card(*attendee);
        QString name = card ? displayName(card->attendee, Language::ofScreen()) : QString();
        menu->addAction(tr("Show %1").arg(name.replace(u'&', u"&&"_s)), this,
                        [this, id = attendee->value] { showAttendee(id); });
    }
    menu->addAction(tr("Begin at place %1").arg(place + 1), this,
                    [this, place] { emit m_view->area().placeClicked(0, place); });
    menu->popup(global);
}

void BadgesPage::showAttendee(qint64 attendee)
{
    PageTarget target;
    target.record = attendee;
    bench().go(PageKind::Attendees, target);
}

void BadgesPage::savePdf()
{
    paperwork::saveBadges(this, bench(), recipe());
}

void BadgesPage::run(const QAction *action)
{
    if (action == bench().actions.designBadges) {
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
