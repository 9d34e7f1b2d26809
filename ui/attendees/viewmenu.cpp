// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/viewmenu.h"

#include "ui/shell/prompts.h"
#include "ui/shell/session.h"
#include "ui/widgets/popup.h"

#include <QMenu>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

// Widths are nobody's wish until the view is kept.
bool isSame(const ListLook &a, const ListLook &b)
{
    return a.filter == b.filter && a.sort == b.sort && a.descending == b.descending &&
           std::ranges::equal(a.columns, b.columns, {}, &ShownColumn::key, &ShownColumn::key);
}

} // namespace

ViewMenu::ViewMenu(const Workbench &bench, const std::function<ListLook()> &now,
                   const std::function<void(const ListLook &)> &apply, QWidget *parent)
    : QPushButton(tr("Views"), parent), m_bench(bench), m_now(now), m_apply(apply), m_menu(new QMenu(this))
{
    setObjectName(u"views"_s);
    setAccessibleName(tr("Views of the list"));
    setProperty("chip", true);
    setAutoDefault(false);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewMenu::fill);
    connect(this, &QPushButton::clicked, this, &ViewMenu::offer);
    connect(&m_bench.session.roster(), &Roster::programmeChanged, this, &ViewMenu::nameButton);
    nameButton();
}

void ViewMenu::offer()
{
    popUp(m_menu, mapToGlobal(QPoint(0, height() + 2)));
}

const ListView *ViewMenu::current() const
{
    const auto &views = m_bench.session.programme().views;
    const auto found = std::ranges::find(views, m_current, &ListView::id);
    return found == views.end() ? nullptr : &*found;
}

void ViewMenu::nameButton()
{
    const ListView *view = current();
    const auto kept = view ? lookFrom(view->listing) : Result<ListLook>();
    const bool isSeen = view && kept && isSame(*kept, m_now());
    setText(!view    ? tr("Views ▾")
            : isSeen ? tr("View: %1 ▾").arg(withoutMnemonic(view->name))
                     : tr("View: %1, changed ▾").arg(withoutMnemonic(view->name)));
}

void ViewMenu::fill()
{
    m_menu->clear();
    const auto &views = m_bench.session.programme().views;
    for (const ListView &view : views) {
        QAction *action = m_menu->addAction(withoutMnemonic(view.name), this, [this, view] { look(view); });
        action->setObjectName(u"view_"_s + view.name);
        action->setCheckable(true);
        action->setChecked(view.id == m_current);
    }
    if (views.empty())
        m_menu->addAction(tr("No view is kept yet"))->setEnabled(false);
    m_menu->addSeparator();
    m_menu
        ->addAction(tr("Everybody, in the usual columns"), this,
                    [this] {
                        m_current = {};
                        nameButton();
                        m_apply({});
                    })
        ->setObjectName(u"usualView"_s);
    const bool canWrite = !m_bench.session.store().isReadOnly();
    QAction *keep = m_menu->addAction(tr("Keep this view…"), this, &ViewMenu::askName);
    keep->setObjectName(u"keepView"_s);
    keep->setEnabled(canWrite);
    const ListView *shown = current();
    if (!shown || !canWrite)
        return;
    const ListView view = *shown;
    const QString name = withoutMnemonic(view.name);
    m_menu->addSeparator();
    m_menu
        ->addAction(tr("Replace “%1” with what is shown now").arg(name), this,
                    [this, view] {
                        change(tr("View “%1” replaced").arg(view.name), view, view.name, lookText(m_now()));
                    })
        ->setObjectName(u"replaceView"_s);
    m_menu->addAction(tr("Rename “%1”…").arg(name), this, [this, view] { askNewName(view); })
        ->setObjectName(u"renameView"_s);
    m_menu->addAction(tr("Remove “%1”").arg(name), this, [this, view] { remove(view); })
        ->setObjectName(u"removeView"_s);
}

void ViewMenu::look(const ListView &view)
{
    const auto read = lookFrom(view.listing);
    if (!read) {
        m_bench.session.tell(read.error());
        return;
    }
    m_current = view.id;
    nameButton();
    m_apply(*read);
    nameButton();
}

void ViewMenu::askName()
{
    m_bench.prompts.askText(this, tr("Keep this view"), tr("Keep"), tr("Its name"), {},
                            [this](const QString &name) { keepAs(name.trimmed()); });
}

void ViewMenu::keepAs(const QString &name)
{
    if (name.isEmpty())
        return;
    const auto &views = m_bench.session.programme().views;
    // A name that is there already means that view.
    if (const ListView *same = viewCalled(views, name)) {
        const ListView view = *same;
        m_current = view.id;
        change(tr("View “%1” replaced").arg(view.name), view, view.name, lookText(m_now()));
        return;
    }
    ListView view{{}, name, lookText(m_now()), views.empty() ? 1 : views.back().position + 1};
    const auto kept = m_bench.session.write(tr("View “%1” kept").arg(name),
                                            [&view](Writer &writer) { return writer.add(view); });
    if (kept) {
        m_current = view.id;
        nameButton();
    }
}

void ViewMenu::change(const QString &label, const ListView &view, const QString &name, const QString &listing)
{
    ListView after = view;
    after.name = name;
    after.listing = listing;
    (void)m_bench.session.change(label, view, after);
    nameButton();
}

void ViewMenu::askNewName(const ListView &view)
{
    m_bench.prompts.askText(this, tr("Rename the view"), tr("Rename"), tr("Its name"), view.name,
                            [this, view](const QString &given) {
                                const QString name = given.trimmed();
                                if (!name.isEmpty() && name != view.name) {
                                    change(tr("View “%1” renamed to “%2”").arg(view.name, name), view, name,
                                           view.listing);
                                }
                            });
}

void ViewMenu::remove(const ListView &view)
{
    m_bench.session.write(tr("View “%1” removed").arg(view.name),
                          [&view](Writer &writer) { return writer.remove(view); });
}

} // namespace colloquia
