// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/designer/designeditor.h"

#include "app/paper/artworkjson.h"
#include "app/paper/badges.h"
#include "app/paper/startingdesigns.h"
#include "app/store/programmework.h"
#include "ui/shell/session.h"

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPause = 700; // ms
constexpr double kLeast = 0.3;

} // namespace

DesignEditor::DesignEditor(Session &session, QSizeF label, QObject *parent)
    : QObject(parent), m_session(session), m_label(label)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPause);
    connect(&m_soon, &QTimer::timeout, this, &DesignEditor::keep);
    connect(&session.roster(), &Roster::programmeChanged, this, [this] {
        if (!m_waits)
            read();
    });
}

DesignEditor::~DesignEditor()
{
    keep();
}

void DesignEditor::open(DesignId design)
{
    keep();
    m_design = {};
    m_design.id = design;
    m_side = Side::Front;
    m_selection.clear();
    read();
    emit selectionChanged();
}

void DesignEditor::read()
{
    const auto &designs = m_session.programme().designs;
    const auto found = std::ranges::find(designs, m_design.id, &Design::id);
    m_design = found == designs.end() ? designForAll(m_session.programme()) : *found;
    const Language &language = Language::of(m_session.colloquium().language);
    m_artwork = artworkOf(m_design.contents);
    if (m_artwork.isEmpty())
        m_artwork = classicArtwork(m_label, language, m_design);
    std::erase_if(m_selection, [this](size_t element) { return element >= elements().size(); });
    emit changed();
}

bool DesignEditor::isEditable() const
{
    return m_design.id.isValid() && !m_session.store().isReadOnly();
}

void DesignEditor::setSide(Side side)
{
    if (m_side == side)
        return;
    m_side = side;
    m_selection.clear();
    emit changed();
    emit selectionChanged();
}

bool DesignEditor::isSelected(size_t element) const
{
    return std::ranges::find(m_selection, element) != m_selection.end();
}

const Element *DesignEditor::current() const
{
    return m_selection.size() == 1 && m_selection.front() < elements().size()
               ? &elements()[m_selection.front()]
               : nullptr;
}

void DesignEditor::select(std::vector<size_t> chosen)
{
    std::ranges::sort(chosen);
    std::erase_if(chosen, [this](size_t element) { return element >= elements().size(); });
    if (m_selection == chosen)
        return;
    m_selection = std::move(chosen);
    keep();
    emit selectionChanged();
}

void DesignEditor::preview(const Artwork &artwork)
{
    m_artwork = artwork;
    emit changed();
}

void DesignEditor::write(const QString &label, const Design &after)
{
    asStep([&] { (void)m_session.change(label, m_design, after); }); // refusals are told
}

void DesignEditor::takePicture(const FileContent &content)
{
    if (!current() || !isEditable())
        return;
    keep();
    asStep([&] {
        (void)m_session.write(tr("Choose a picture"), [&](Writer &writer) -> Result<void> {
            const auto kept =
                programmework::keepFile(writer, content.file.name, content.file.type, content.bytes);
            if (!kept)
                return tl::unexpected(kept.error());
            Artwork artwork = m_artwork;
            artwork.face(m_side)[m_selection.front()].picture = *kept;
            Design after = m_design;
            after.contents = contentsOf(artwork);
            return writer.change(m_design, after);
        });
    });
    read();
}

void DesignEditor::change(const QString &label, const Artwork &artwork)
{
    keep();
    if (!isEditable())
        return;
    Design after = m_design;
    after.contents = contentsOf(artwork);
    write(label, after);
    // As it is kept by now; as it was where that was refused.
    read();
}

void DesignEditor::changeSoon(const QString &label, const Artwork &artwork)
{
    if (!isEditable())
        return;
    if (m_waits && m_soonLabel != label)
        keep();
    m_waits = true;
    m_soonLabel = label;
    m_artwork = artwork;
    m_soon.start();
    emit changed();
}

void DesignEditor::keep()
{
    if (!m_waits)
        return;
    m_waits = false;
    m_soon.stop();
    Design after = m_design;
    after.contents = contentsOf(m_artwork);
    write(m_soonLabel, after);
    read();
}

void DesignEditor::changeDesign(const QString &label, const Design &after)
{
    keep();
    Design changed = after;
    changed.contents = m_design.contents; // a drawing that waited has been kept meanwhile
    write(label, changed);
    read();
}

void DesignEditor::changeCurrent(const std::function<void(Element &)> &edit, bool soon)
{
    if (!current())
        return;
    Artwork after = m_artwork;
    edit(after.face(m_side)[m_selection.front()]);
    if (after == m_artwork)
        return;
    soon ? changeSoon(tr("Change the design"), after) : change(tr("Change the design"), after);
}

void DesignEditor::changeSelected(const QString &label, const std::function<void(Element &)> &edit)
{
    if (m_selection.empty())
        return;
    Artwork after = m_artwork;
    for (const size_t element : m_selection)
        edit(after.face(m_side)[element]);
    changeSoon(label, after);
}

void DesignEditor::add(std::vector<Element> added)
{
    if (added.empty())
        return;
    keep();
    Artwork after = m_artwork;
    std::vector<Element> &face = after.face(m_side);
    std::vector<size_t> chosen;
    for (Element &element : added) {
        chosen.push_back(face.size());
        face.push_back(std::move(element));
    }
    change(tr("Add to the design"), after);
    select(chosen);
}

void DesignEditor::remove()
{
    if (m_selection.empty())
        return;
    keep();
    Artwork after = m_artwork;
    std::vector<Element> &face = after.face(m_side);
    const size_t first = m_selection.front();
    for (auto element = m_selection.rbegin(); element != m_selection.rend(); ++element)
        face.erase(face.begin() + std::ptrdiff_t(*element));
    const size_t left = face.size();
    change(tr("Remove from the design"), after);
    select(left == 0 ? std::vector<size_t>() : std::vector<size_t>{std::min(first, left - 1)});
}

void DesignEditor::duplicate()
{
    constexpr double kAside = 2;
    std::vector<Element> copies;
    for (const size_t element : m_selection) {
        copies.push_back(elements()[element]);
        copies.back().area.translate(kAside, kAside);
    }
    add(std::move(copies));
}

void DesignEditor::nudge(QPointF by)
{
    changeSelected(tr("Move on the design"), [by](Element &element) { element.area.translate(by); });
}

void DesignEditor::stretch(QSizeF by)
{
    changeSelected(tr("Change sizes on the design"), [by](Element &element) {
        element.area.setWidth(std::max(element.area.width() + by.width(), kLeast));
        element.area.setHeight(std::max(element.area.height() + by.height(), kLeast));
    });
}

std::vector<QRectF> DesignEditor::selectedPlaces() const
{
    std::vector<QRectF> places;
    for (const size_t element : m_selection)
        places.push_back(elements()[element].area);
    return places;
}

void DesignEditor::place(const QString &label, const std::vector<QRectF> &places)
{
    keep();
    Artwork after = m_artwork;
    for (size_t i = 0; i < m_selection.size(); ++i)
        after.face(m_side)[m_selection[i]].area = places[i];
    change(label, after);
}

void DesignEditor::align(Edge edge)
{
    place(tr("Align on the design"), aligned(selectedPlaces(), edge, m_artwork.size));
}

void DesignEditor::spread(Qt::Orientation direction)
{
    place(tr("Space evenly on the design"), colloquia::spread(selectedPlaces(), direction, m_artwork.size));
}

void DesignEditor::raise(int step)
{
    if (!current())
        return;
    const size_t from = m_selection.front();
    if ((step < 0 && from == 0) || (step > 0 && from + 1 >= elements().size()))
        return;
    keep();
    const size_t to = step < 0 ? from - 1 : from + 1;
    Artwork after = m_artwork;
    std::swap(after.face(m_side)[from], after.face(m_side)[to]);
    change(tr("Change what lies before what"), after);
    select({to});
}

void DesignEditor::asStep(const std::function<void()> &work)
{
    const DesignId shown = m_design.id;
    const auto heard = connect(&m_session.store(), &Store::changed, this, [&](const Changes &changes) {
        const auto stacks = m_session.store().undoStacks();
        if (!stacks)
            return;
        const auto found = std::ranges::find(stacks->done(), changes.group, &JournalGroup::number);
        if (found == stacks->done().end())
            return;
        m_done.push_back({*found, shown});
        m_undone.clear();
    });
    work();
    disconnect(heard);
}

QString DesignEditor::undoLabel() const
{
    if (m_waits)
        return m_soonLabel;
    return m_done.empty() ? QString() : m_done.back().group.label;
}

QString DesignEditor::redoLabel() const
{
    return m_waits || m_undone.empty() ? QString() : m_undone.back().group.label;
}

void DesignEditor::undo()
{
    keep();
    turn(m_done, m_undone, &Session::takeBack);
}

void DesignEditor::redo()
{
    keep();
    turn(m_undone, m_done, &Session::bringBack);
}

void DesignEditor::turn(std::vector<Step> &from, std::vector<Step> &to, Turn how)
{
    if (from.empty())
        return;
    const Step step = from.back();
    const auto turned = (m_session.*how)(step.group);
    if (turned) {
        from.pop_back();
        to.push_back(step);
    }
    const auto &designs = m_session.programme().designs;
    const bool isThere = std::ranges::find(designs, step.design, &Design::id) != designs.end();
    if (isThere && step.design != m_design.id)
        open(step.design);
    else
        read();
    emit selectionChanged();
    if (!turned)
        m_session.tell(turned.error());
}

} // namespace colloquia
