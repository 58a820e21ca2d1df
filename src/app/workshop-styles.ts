import './styles/training.css'
import './styles/workshop.css'
